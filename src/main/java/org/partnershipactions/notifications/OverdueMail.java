package org.partnershipactions.notifications;

import org.partnershipactions.overdue.OverdueEvent.LevelRaised;
import org.partnershipactions.overdue.OverdueEvent.NoExplanationGiven;
import org.partnershipactions.overdue.OverdueEvent.OverdueDecided;
import org.partnershipactions.overdue.OverdueEvent.OverdueReminderDue;
import org.partnershipactions.overdue.OverdueEvent.WorkFellLate;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about late work: to those who explain it and to those who decide on it. */
@Component
@MailIsOn
class OverdueMail {

	private static final String BOARD_OF_LATE_WORK = "/overdue";

	private final MailSubjects subjects;

	private final OverdueReviewing reviews;

	private final MailOutbox outbox;

	OverdueMail(MailSubjects subjects, OverdueReviewing reviews, MailOutbox outbox) {
		this.subjects = subjects;
		this.reviews = reviews;
		this.outbox = outbox;
	}

	@MailListener
	void on(WorkFellLate event) {
		Subject late = this.subjects.review(event.key());
		this.outbox.write(Letter.task(this.reviews.explainer(event.key()), late, "Explain late work",
				"Work was due by %s and is late. Say why, what is done about it and by when it will be done."
					.formatted(MailSubjects.day(event.due()))));
		OverdueLevel level = this.reviews.withKey(event.key()).map(OverdueView::level).orElse(OverdueLevel.AGENCY);
		if (level != OverdueLevel.AGENCY) {
			this.outbox.write(new Letter(deciders(level), late, "Late work at your level",
					"Work is late and stands at your level at once. Its agency was asked to explain.",
					BOARD_OF_LATE_WORK));
		}
	}

	@MailListener
	void on(NoExplanationGiven event) {
		Subject late = this.subjects.review(event.key());
		OverdueLevel level = this.reviews.withKey(event.key()).map(OverdueView::level).orElse(OverdueLevel.MANAGER);
		this.outbox.write(new Letter(deciders(level), late, "No explanation given",
				"The time to explain late work has passed in silence. Decide what happens with it.",
				BOARD_OF_LATE_WORK));
	}

	@MailListener
	void on(OverdueReminderDue event) {
		Subject late = this.subjects.review(event.key());
		Queue to = Queue.parse(event.whose());
		String by = MailSubjects.day(event.due());
		this.outbox.write(event.ofExplanation()
				? Letter.task(to, late, "Due soon", "Your explanation of late work is due by %s.".formatted(by))
				: new Letter(to, late, "Due soon", "Your decision on late work is due by %s.".formatted(by),
						BOARD_OF_LATE_WORK));
	}

	@MailListener
	void on(LevelRaised event) {
		this.outbox
			.write(new Letter(deciders(event.to()), this.subjects.review(event.key()), "Late work raised to your level",
					"Late work was raised to your level. Decide what happens with it.", BOARD_OF_LATE_WORK));
	}

	@MailListener
	void on(OverdueDecided event) {
		Subject late = this.subjects.review(event.key());
		this.outbox.write(Letter.news(this.reviews.explainer(event.key()), late, "Decision on late work",
				"It was decided what happens with your late work. The decision stands on its page."));
	}

	private static Queue deciders(OverdueLevel level) {
		return Queue.ofPartnership((level == OverdueLevel.BOARD) ? "board" : "manager");
	}

}
