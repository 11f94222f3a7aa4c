package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.CaseEvent.CaseWorkChased;
import org.partnershipactions.contributions.ContributionHost;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.ProcessStep;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/**
 * Applies what an overdue review decided to the case that was late, and to what an agency
 * owed to it.
 */
@Component
class CaseOverdue implements LateWork, ContributionHost {

	private final AsbCases cases;

	private final CaseChanges changes;

	private final CaseAgencies agencies;

	private final CaseSubject subject;

	private final CaseProcess process;

	private final Directory directory;

	CaseOverdue(AsbCases cases, CaseChanges changes, CaseAgencies agencies, CaseSubject subject, CaseProcess process,
			Directory directory) {
		this.cases = cases;
		this.changes = changes;
		this.agencies = agencies;
		this.subject = subject;
		this.process = process;
		this.directory = directory;
	}

	@Override
	public String process() {
		return CaseStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.changes.moveDate(step.key(), ProcessStep.of(CaseStep.class, step), due, reason);
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		if (!ProcessStep.of(CaseStep.class, step).ofLeadAgency()) {
			throw new InvalidAnswers("agency",
					"This step belongs to whoever looks over the case and cannot go to an agency");
		}
		this.changes.changeLeadNow(step.key(), agency, reason);
	}

	@Override
	public void withdraw(Step step, String reason) {
		this.changes.withdrawNow(step.key(), reason);
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		AsbCase asbCase = this.cases.withKey(step.key());
		this.cases.save(asbCase.say(new CaseWorkChased(asbCase.key(), step.task(), nextCheck)));
		this.process.chased(asbCase, ProcessStep.of(CaseStep.class, step),
				PartnershipClock.after(nextCheck).toInstant());
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		AsbCase asbCase = this.cases.withKey(step.key());
		return ProcessStep.of(CaseStep.class, step).ofLeadAgency()
				? agenciesBeside(asbCase, Set.of(asbCase.leadAgency())) : List.of();
	}

	@Override
	public String kind() {
		return CaseSubject.KIND;
	}

	@Override
	public Subject subject(String subjectKey) {
		return this.subject.of(subjectKey);
	}

	@Override
	public boolean highRisk(String subjectKey) {
		return this.cases.withKey(subjectKey).highRisk();
	}

	@Override
	public void askAnother(ContributionView former, String agency, String comment) {
		String words = (former.request() != null) ? former.request() : comment;
		this.agencies.askNow(this.cases.withKey(former.subjectKey()), new AgencyRequest(agency, words, null));
	}

	@Override
	public List<Map<String, String>> agenciesToAsk(String subjectKey) {
		AsbCase asbCase = this.cases.withKey(subjectKey);
		Set<String> asked = this.agencies.of(asbCase)
			.stream()
			.map(ContributionView::agency)
			.collect(Collectors.toSet());
		asked.add(asbCase.leadAgency());
		return agenciesBeside(asbCase, asked);
	}

	private List<Map<String, String>> agenciesBeside(AsbCase asbCase, Collection<String> without) {
		return this.directory.agencies(asbCase.partnership())
			.stream()
			.filter((agency) -> !without.contains(agency.code()))
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

}
