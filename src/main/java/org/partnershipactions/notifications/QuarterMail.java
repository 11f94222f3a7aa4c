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

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails to the manager and the board about a quarter. */
@Component
@MailIsOn
class QuarterMail {

	private static final Queue MANAGER = Queue.ofPartnership("manager");

	private static final Queue BOARD = Queue.ofPartnership("board");

	private final MailSubjects subjects;

	private final LetterSending post;

	QuarterMail(MailSubjects subjects, LetterSending post) {
		this.subjects = subjects;
		this.post = post;
	}

	@ApplicationModuleListener
	void on(QuarterReviewed event) {
		this.post.send(Letter.task(MANAGER, this.subjects.quarter(event.key()), "Compile the quarter",
				"Every task group has held its review. Write the highlights and the risks" + by(event.due())));
	}

	@ApplicationModuleListener
	void on(QuarterCompiled event) {
		this.post.send(Letter.task(BOARD, this.subjects.quarter(event.key()), "Sign-off waits",
				"The manager compiled the quarter. Read it, and sign it or send it back" + by(event.due())));
	}

	@ApplicationModuleListener
	void on(QuarterReturned event) {
		this.post.send(Letter.task(MANAGER, this.subjects.quarter(event.key()), "Quarter returned",
				"The board sent the quarter back. Read its reason, and compile the quarter again" + by(event.due())));
	}

	@ApplicationModuleListener
	void on(QuarterSigned event) {
		Subject quarter = this.subjects.quarter(event.key());
		List.of(MANAGER, BOARD)
			.forEach((reader) -> this.post.send(Letter.news(reader, quarter, "Quarter signed",
					"The board signed the quarter, and its figures are frozen. What changes later shows as changed since.")));
	}

	@ApplicationModuleListener
	void on(QuarterReminderDue event) {
		boolean signing = event.ofSignature();
		this.post.send(Letter.task(signing ? BOARD : MANAGER, this.subjects.quarter(event.key()), "Due soon",
				(signing ? "The quarter waits for the board's signature" : "The quarter waits to be compiled")
						+ by(event.due())));
	}

	private static String by(LocalDate due) {
		return " by " + MailSubjects.day(due) + ".";
	}

}
