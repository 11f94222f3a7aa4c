package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.partnershipactions.cases.AgencyRequests.CaseAsk;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.cases.timeline.ChangeReason;
import org.partnershipactions.contributions.ContributionEvent.ContributionDeclined;
import org.partnershipactions.contributions.ContributionEvent.ContributionMade;
import org.partnershipactions.contributions.ContributionEvent.ContributionReleased;
import org.partnershipactions.contributions.ContributionEvent.NothingToContribute;
import org.partnershipactions.contributions.ContributionNews;
import org.partnershipactions.contributions.ContributionRequest;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.OverdueEvent.OverdueDecided;
import org.partnershipactions.overdue.OverdueEvent.WorkFellLate;
import org.partnershipactions.partners.Directory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;

/** Asks agencies for their part in a case, hears what they answer, and lets them off. */
@Service
@Transactional
public class CaseAgencies {

	private static final int LONGEST = 2000;

	private final AsbCases cases;

	private final ContributionRequesting requests;

	private final Directory directory;

	private final CaseProcess process;

	private final CaseSchedule schedule;

	private final CaseTimeline timeline;

	CaseAgencies(AsbCases cases, ContributionRequesting requests, Directory directory, CaseProcess process,
			CaseSchedule schedule, CaseTimeline timeline) {
		this.cases = cases;
		this.requests = requests;
		this.directory = directory;
		this.process = process;
		this.schedule = schedule;
		this.timeline = timeline;
	}

	/** Asks an agency for something. */
	@MayOnCase(RUN)
	public void ask(String key, AgencyRequest request) {
		askNow(this.cases.withKey(key), request);
	}

	/** Lets an agency off; what it still owes is closed. */
	@MayOnCase(RUN)
	public void release(String key, String agency, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		if (!asbCase.team().isOn(agency)) {
			throw new InvalidAnswers("agency", "Choose an agency that is on this case");
		}
		String why = ChangeReason.needed(reason);
		of(asbCase).stream()
			.filter((contribution) -> contribution.agency().equals(agency) && contribution.state().open())
			.forEach((contribution) -> this.requests.release(contribution.key(), why));
	}

	/** The same as asking, for those who have checked who may. */
	void askNow(AsbCase asbCase, AgencyRequest request) {
		mayBeAsked(asbCase, request);
		CaseAsk ask = new CaseAsk(request.agency(), request.words().strip(), request.due(), null);
		this.cases.save(asbCase.ask(ask, this.schedule.today()).happened(this.schedule.today()));
		this.process.agenciesAsked(asbCase);
		this.process.happened(asbCase);
	}

	/** Asks every agency for what the plan says, once. */
	void askPlanned(AsbCase asbCase) {
		asbCase.plannedAsks().forEach((ask) -> asbCase.ask(ask, this.schedule.today()));
		if (asbCase.efforts().hasWaitingAsks()) {
			this.cases.save(asbCase);
			this.process.agenciesAsked(asbCase);
		}
	}

	List<String> send(AsbCase asbCase) {
		List<String> keys = asbCase.sendRequests((ask) -> this.requests.ask(request(asbCase, ask)));
		this.cases.save(asbCase);
		return keys;
	}

	/** What each agency owes to a case, and has done. */
	List<ContributionView> of(AsbCase asbCase) {
		return this.requests.of(CaseSubject.KIND, asbCase.key());
	}

	void releaseAll(AsbCase asbCase) {
		this.requests.releaseAll(CaseSubject.KIND, asbCase.key(), "The case was withdrawn");
	}

	/** Refuses an agency that the partnership does not have. */
	void mustBeKnown(AsbCase asbCase, String agency) {
		if (this.directory.agency(asbCase.partnership(), agency).isEmpty()) {
			throw new InvalidAnswers("agency", "Choose an agency from the list");
		}
	}

	@EventListener
	void heard(ContributionNews event) {
		if (ofCase(event)) {
			this.timeline.write(event.subjectKey(), this.timeline.name(event.agency()) + " " + event.words());
		}
	}

	/** An agency that owes nothing more and has done nothing sees the case no more. */
	@EventListener({ NothingToContribute.class, ContributionDeclined.class, ContributionReleased.class })
	void leaves(ContributionNews event) {
		if (ofCase(event)) {
			this.cases.findById(event.subjectKey())
				.filter((asbCase) -> of(asbCase).stream()
					.filter((contribution) -> contribution.agency().equals(event.agency()))
					.noneMatch((contribution) -> contribution.done() != null || contribution.state().silent()))
				.ifPresent((asbCase) -> this.cases.save(asbCase.disengage(event.agency())));
		}
	}

	@EventListener
	void made(ContributionMade event) {
		if (ofCase(event)) {
			this.cases.findById(event.subjectKey())
				.filter((asbCase) -> asbCase.status().live())
				.ifPresent(this.process::happened);
		}
	}

	@EventListener
	void late(WorkFellLate event) {
		write(event.subjectKey(), "Work fell late; an overdue review began");
	}

	@EventListener
	void decided(OverdueDecided event) {
		write(event.subjectKey(),
				"Overdue review decided: " + event.decision().toLowerCase(Locale.UK).replace('_', ' '));
	}

	private void mayBeAsked(AsbCase asbCase, AgencyRequest request) {
		asbCase.mustBeLive();
		mustBeKnown(asbCase, request.agency());
		if (request.agency().equals(asbCase.leadAgency())) {
			throw new InvalidAnswers("agency", this.directory.agencyName(request.agency())
					+ " leads the case and need not be asked. Choose another agency");
		}
		if (request.due() != null && request.due().isBefore(this.schedule.today())) {
			throw new InvalidAnswers("due", "The day must be today or later");
		}
		if (request.words() == null || request.words().isBlank()) {
			throw new InvalidAnswers("request", "Enter what you ask the agency for");
		}
		if (request.words().codePointCount(0, request.words().length()) > LONGEST) {
			throw new InvalidAnswers("request", "The request must be 2,000 characters or fewer");
		}
	}

	private ContributionRequest request(AsbCase asbCase, CaseAsk ask) {
		LocalDate due = (ask.due() != null) ? ask.due() : this.schedule.contributionDue();
		String asker = this.directory.queueFor(asbCase.partnership(), asbCase.leadAgency(), "coordinator").toString();
		return new ContributionRequest(asbCase.partnership(), CaseSubject.KIND, asbCase.key(), asbCase.ref(),
				asbCase.title(), CaseSchedule.PRIORITY, CaseSubject.path(asbCase), ask.agency(), asker, ask.request(),
				due);
	}

	private void write(String key, String text) {
		if (this.cases.existsById(key)) {
			this.timeline.write(key, text);
		}
	}

	private static boolean ofCase(ContributionNews event) {
		return event.subjectKind().equals(CaseSubject.KIND);
	}

	/**
	 * What an agency is asked for in a case.
	 *
	 * @param agency code of the agency
	 * @param words what is asked
	 * @param due by when; null for the partnership's usual days
	 */
	public record AgencyRequest(String agency, String words, LocalDate due) {
	}

}
