package org.partnershipactions.notifications;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterCompiled;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterReminderDue;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterReturned;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterReviewed;
import org.partnershipactions.reviews.quarter.QuarterEvent.QuarterSigned;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails to the manager and the board about a quarter. */
@Component
@MailIsOn
class QuarterMail {

	private static final Queue MANAGER = Queue.ofPartnership("manager");

	private static final Queue BOARD = Queue.ofPartnership("board");

	private final MailSubjects subjects;

	private final MailOutbox outbox;

	QuarterMail(MailSubjects subjects, MailOutbox outbox) {
		this.subjects = subjects;
		this.outbox = outbox;
	}

	@MailListener
	void on(QuarterReviewed event) {
		this.outbox.write(Letter.task(MANAGER, this.subjects.quarter(event.key()), "Compile the quarter",
				"Every task group has held its review. Write the highlights and the risks" + by(event.due())));
	}

	@MailListener
	void on(QuarterCompiled event) {
		this.outbox.write(Letter.task(BOARD, this.subjects.quarter(event.key()), "Sign-off waits",
				"The manager compiled the quarter. Read it, and sign it or send it back" + by(event.due())));
	}

	@MailListener
	void on(QuarterReturned event) {
		this.outbox.write(Letter.task(MANAGER, this.subjects.quarter(event.key()), "Quarter returned",
				"The board sent the quarter back. Read its reason, and compile the quarter again" + by(event.due())));
	}

	@MailListener
	void on(QuarterSigned event) {
		Subject quarter = this.subjects.quarter(event.key());
		List.of(MANAGER, BOARD)
			.forEach((reader) -> this.outbox.write(Letter.news(reader, quarter, "Quarter signed",
					"The board signed the quarter, and its figures are frozen. What changes later shows as changed since.")));
	}

	@MailListener
	void on(QuarterReminderDue event) {
		boolean signing = event.ofSignature();
		this.outbox.write(Letter.task(signing ? BOARD : MANAGER, this.subjects.quarter(event.key()), "Due soon",
				(signing ? "The quarter waits for the board's signature" : "The quarter waits to be compiled")
						+ by(event.due())));
	}

	private static String by(LocalDate due) {
		return " by " + MailSubjects.day(due) + ".";
	}

}
