package org.partnershipactions.reviews;

import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.reviews.QuarterEvent.QuarterReminderDue;

import org.springframework.stereotype.Component;

/** Says when the open step of a quarter is due soon or late. */
@Component
class LateQuarters {

	private final MonitoredQuarters quarters;

	private final OverdueReviewing reviews;

	LateQuarters(MonitoredQuarters quarters, OverdueReviewing reviews) {
		this.quarters = quarters;
		this.reviews = reviews;
	}

	void remind(MonitoredQuarter quarter) {
		this.quarters
			.save(quarter.say(new QuarterReminderDue(quarter.key(), quarter.state().task(), quarter.stepDue())));
	}

	void review(MonitoredQuarter quarter) {
		this.reviews.open(new LateItem(quarter.partnership(), QuarterProcess.step(quarter),
				quarter.quarter().toString(), QuarterSubjects.TITLE, QuarterSubjects.path(quarter.quarter()), null,
				QuarterTeams.working(quarter).team(), quarter.state().label(), quarter.stepDue(), quarter.timesMoved(),
				false));
	}

}
