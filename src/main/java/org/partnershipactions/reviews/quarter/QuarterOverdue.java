package org.partnershipactions.reviews.quarter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.LateWork;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterWorkChased;
import org.partnershipactions.workflow.Step;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Says that a step of a quarter is late, and applies what was decided on it. */
@Component
class QuarterOverdue implements LateWork {

	private final MonitoredQuarters quarters;

	private final QuarterProcess process;

	private final QuarterSchedule schedule;

	private final OverdueReviewing reviews;

	QuarterOverdue(MonitoredQuarters quarters, QuarterProcess process, QuarterSchedule schedule,
			OverdueReviewing reviews) {
		this.quarters = quarters;
		this.process = process;
		this.schedule = schedule;
		this.reviews = reviews;
	}

	void fellLate(MonitoredQuarter quarter) {
		QuarterStep step = QuarterStep.in(quarter.state());
		Subject subject = QuarterSubject.of(quarter);
		this.reviews.open(new LateItem(subject.partnership(), step.of(quarter.key()), subject.ref(), subject.title(),
				subject.path(), subject.priority(), this.schedule.owner(step).team(), step.label(), quarter.lateAfter(),
				quarter.timesMoved(), false));
	}

	@Override
	public String process() {
		return QuarterStep.PROCESS;
	}

	@Override
	public void moveDate(Step step, LocalDate due, String reason) {
		this.process.dateMoved(this.quarters.save(this.quarters.withKey(step.key()).moveDate(due)));
	}

	@Override
	public Optional<LocalDate> heldTo(Step step) {
		return Optional.ofNullable(this.quarters.withKey(step.key()).lateAfter());
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
		this.process.chased(step, PartnershipClock.after(nextCheck).toInstant());
		MonitoredQuarter quarter = this.quarters.withKey(step.key());
		this.quarters.save(quarter.say(new QuarterWorkChased(quarter.key(), step.task(), nextCheck)));
	}

	@Override
	public List<Map<String, String>> agencies(Step step) {
		return List.of();
	}

}
