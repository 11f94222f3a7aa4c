package org.partnershipactions.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.reviews.QuarterEvent.QuarterWorkChased;
import org.partnershipactions.workflow.Processes;
import org.partnershipactions.workflow.Step;

import org.springframework.stereotype.Component;

/** Applies what an overdue review decided to a quarter whose step was late. */
@Component
class QuarterLateWork implements LateWork {

	private final MonitoredQuarters quarters;

	private final QuarterProcess process;

	private final Processes processes;

	QuarterLateWork(MonitoredQuarters quarters, QuarterProcess process, Processes processes) {
		this.quarters = quarters;
		this.process = process;
		this.processes = processes;
	}

	@Override
	public String process() {
		return QuarterProcess.ID;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.process.changed(this.quarters.save(this.quarters.withKey(step.key()).moveDate(due)));
	}

	@Override
	public void changeAgency(Step step, String agency, String reason) {
		throw new InvalidAnswers("agency",
				"The manager compiles a quarter and the board signs it, so this cannot go to an agency");
	}

	@Override
	public void withdraw(Step step, String reason) {
		throw new InvalidAnswers("decision",
				"A quarter that began is compiled and signed. Agree a new date, or keep the date and chase");
	}

	@Override
	public void chase(Step step, LocalDate nextCheck) {
		MonitoredQuarter quarter = this.quarters.withKey(step.key());
		String event = "BoundaryEvent_" + step.task().substring("Task_".length()) + "Late";
		this.processes.rearm(step, event, PartnershipClock.after(nextCheck).toInstant());
		this.quarters.save(quarter.say(new QuarterWorkChased(quarter.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
