package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseEvent.CaseWorkChased;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to the case that was late. */
@Component
class CaseLateWork implements LateWork {

	private final AsbCases cases;

	private final CaseChanges changes;

	private final StepDates dates;

	private final Processes processes;

	private final Directory directory;

	CaseLateWork(AsbCases cases, CaseChanges changes, StepDates dates, Processes processes, Directory directory) {
		this.cases = cases;
		this.changes = changes;
		this.dates = dates;
		this.processes = processes;
		this.directory = directory;
	}

	@Override
	public String process() {
		return CaseProcess.ID;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.dates.move(this.cases.withKey(step.key()), CaseStep.of(step), new NewDate(due, reason));
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		if (!CaseTeams.ofLeadAgency(CaseStep.of(step))) {
			throw new InvalidAnswers("agency",
					"This step belongs to whoever looks over the case and cannot go to" + " an agency");
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
		Instant at = PartnershipClock.after(nextCheck).toInstant();
		this.processes.rearm(step, CaseStep.of(step).lateEvent(), at);
		this.cases.save(asbCase.say(new CaseWorkChased(asbCase.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		AsbCase asbCase = this.cases.withKey(step.key());
		return CaseTeams.ofLeadAgency(CaseStep.of(step)) ? this.directory.agencies(asbCase.partnership())
			.stream()
			.filter((agency) -> !agency.code().equals(asbCase.leadAgency()))
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList() : List.of();
	}

}
