package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.cases.CaseClosure.ClosureProposal;
import org.partnershipactions.cases.CaseClosure.ReopeningNote;
import org.partnershipactions.cases.timeline.ChangeReason;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.SamePerson;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;

import static org.partnershipactions.cases.MayOnCase.CaseRight.APPROVE_CLOSURE;
import static org.partnershipactions.cases.MayOnCase.CaseRight.RUN;
import static org.partnershipactions.cases.MayOnCase.CaseRight.SEE;
import static org.partnershipactions.cases.MayOnCase.CaseRight.WORK;

/**
 * Closes a case: proposed by one, approved by another, and nothing left open. Opens it
 * again within the months that the partnership allows.
 */
@Service
@Transactional
public class CaseClosing {

	private static final Map<CaseStep, String> OPEN_ENDS = new EnumMap<>(Map.of(CaseStep.ASSESS_AGAIN,
			"The risk is not assessed since a report was linked. Assess it first", CaseStep.GRAFFITI,
			"Offensive graffiti is still to be removed. Record its removal first", CaseStep.ACCEPT_LATER,
			"The task group has not decided yet if it takes the case in. Wait for its lead"));

	private final AsbCases cases;

	private final CaseProcess process;

	private final CaseSchedule schedule;

	private final CaseAgencies agencies;

	private final InterventionCatalogue interventions;

	private final Directory directory;

	private final SamePerson people;

	CaseClosing(AsbCases cases, CaseProcess process, CaseSchedule schedule, CaseAgencies agencies,
			InterventionCatalogue interventions, Directory directory, SamePerson people) {
		this.people = people;
		this.cases = cases;
		this.process = process;
		this.schedule = schedule;
		this.agencies = agencies;
		this.interventions = interventions;
		this.directory = directory;
	}

	/** Proposes to close the case; refused by name of each end that is open. */
	@FormTask("ProposeClosure")
	@MayOnCase(WORK)
	public void propose(String key, ProposeClosure answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.deadlines().mustBeOpen(CaseStep.PROPOSE_CLOSURE);
		mayPropose(asbCase, answers);
		asbCase.proposeClosure(answers.proposed(Actor.username(), this.schedule.today()));
		this.cases.save(this.process.begin(asbCase, CaseStep.APPROVE_CLOSURE));
		this.process.done(asbCase, CaseStep.PROPOSE_CLOSURE);
	}

	/** Approves or returns the closure; never whoever proposed it, nor their cover. */
	@FormTask("ApproveClosure")
	@MayOnCase(APPROVE_CLOSURE)
	public void decide(String key, ApproveClosure answers) {
		AsbCase asbCase = this.cases.withKey(key);
		asbCase.deadlines().mustBeOpen(CaseStep.APPROVE_CLOSURE);
		ClosureProposal proposed = asbCase.endings().latest().orElseThrow();
		if (this.people.are(proposed.proposedBy(), Actor.username())) {
			throw new OwnProposal();
		}
		if (answers.approved()) {
			nothingMayBeOpen(asbCase, "decision");
			approve(asbCase, proposed.approvedOn(this.schedule.today(), answers.comment(), Actor.username()));
		}
		else {
			giveBack(asbCase, proposed.returnedOn(this.schedule.today(), answers.commentIfNeeded(), Actor.username()));
		}
		this.cases.save(asbCase);
		this.process.closureDecided(asbCase, answers.approved());
	}

	/** Opens the case again; it goes its whole way once more. */
	@MayOnCase(RUN)
	public void reopen(String key, String reason) {
		AsbCase asbCase = this.cases.withKey(key);
		ReopeningNote note = new ReopeningNote(this.schedule.today(), Actor.username(), ChangeReason.needed(reason));
		if (asbCase.status() == CaseStatus.CLOSED) {
			mustBeInTime(asbCase);
		}
		asbCase.reopen(note);
		this.process.begin(asbCase, asbCase.hasVictim() ? CaseStep.CONTACT : CaseStep.ASSESS);
		this.cases.save(asbCase);
		this.process.opened(asbCase);
	}

	/** What stands against closing a case, each in a sentence that says what to do. */
	@MayOnCase(SEE)
	@Transactional(readOnly = true)
	public List<String> openEnds(String key) {
		return openEnds(this.cases.withKey(key));
	}

	private List<String> openEnds(AsbCase asbCase) {
		List<String> ends = new ArrayList<>();
		if (asbCase.highRisk()) {
			ends.add("The risk is High. Close the case once the task-group lead has lowered it");
		}
		OPEN_ENDS.forEach((step, sentence) -> {
			if (asbCase.deadlines().isOpen(step)) {
				ends.add(sentence);
			}
		});
		this.agencies.of(asbCase)
			.stream()
			.filter((contribution) -> contribution.state().open())
			.forEach((contribution) -> ends.add(owed(contribution)));
		this.interventions.liveWithoutOwner(asbCase.key())
			.forEach((power) -> ends
				.add(power + " is live and nobody looks after it. Name the agency that will, in its review"));
		return ends;
	}

	private String owed(ContributionView contribution) {
		String agency = this.directory.agencyName(contribution.agency());
		return contribution.state().silent()
				? agency + " has not answered the request. Wait for its answer or release it"
				: agency + " has not made its contribution. Wait for it or release the agency";
	}

	private void mayPropose(AsbCase asbCase, ProposeClosure answers) {
		nothingMayBeOpen(asbCase, "outcome");
		if (answers.outcome() == Outcome.NO_CONTACT && !writtenToInVain(asbCase)) {
			throw new InvalidAnswers("outcome", "\"No contact with the victim\" needs three failed tries, a letter, and"
					+ " the days after it in which nobody answered");
		}
		if (answers.outcome() == Outcome.VICTIMS_WISH && !asbCase.hasVictim()) {
			throw new InvalidAnswers("outcome",
					"This case has no victim whose wish it could be. Choose another reason");
		}
	}

	/** Names every open end, beside the field of the form that has to wait for it. */
	private void nothingMayBeOpen(AsbCase asbCase, String field) {
		List<FieldError> open = openEnds(asbCase).stream().map((end) -> new FieldError(field, end)).toList();
		if (!open.isEmpty()) {
			throw new InvalidAnswers(open);
		}
	}

	private boolean writtenToInVain(AsbCase asbCase) {
		return asbCase.contacting().letterSentOn() != null
				&& !this.schedule.today().isBefore(this.schedule.letterEnds(asbCase));
	}

	private void approve(AsbCase asbCase, ClosureProposal approved) {
		asbCase.approveClosure(approved);
		if (asbCase.hasVictim()) {
			this.process.begin(asbCase, CaseStep.TELL);
		}
		else {
			asbCase.close(this.schedule.today());
		}
	}

	private void giveBack(AsbCase asbCase, ClosureProposal returned) {
		asbCase.returnClosure(returned, this.schedule.today());
		this.process.begin(asbCase, CaseStep.PROPOSE_CLOSURE);
	}

	private void mustBeInTime(AsbCase asbCase) {
		LocalDate last = this.schedule.lastDayToReopen(asbCase.endings().closedOn());
		if (this.schedule.today().isAfter(last)) {
			throw new InvalidAnswers("reason", "Case %s could be reopened until %s. Open a new case and link it"
				.formatted(asbCase.ref(), DayWords.day(last)));
		}
	}

	/** Nobody approves what they proposed themselves. Answers 403. */
	static class OwnProposal extends ErrorResponseException {

		OwnProposal() {
			super(HttpStatus.FORBIDDEN, ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN,
					"You proposed this closure yourself, or one of you acts for the other on leave, so somebody"
							+ " else must decide on it. Ask a colleague in the same role, or the partnership manager."),
					null);
		}

		@Override
		public String getMessage() {
			return getBody().getDetail();
		}

	}

}
