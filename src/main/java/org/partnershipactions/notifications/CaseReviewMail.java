package org.partnershipactions.notifications;

import org.partnershipactions.casereviews.CaseReviewEvent.ReviewReminderDue;
import org.partnershipactions.casereviews.warnings.WarningEvent.CaseReviewWarned;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about case reviews: a victim who could apply, and what is due soon. */
@Component
@MailIsOn
class CaseReviewMail {

	private final MailSubjects subjects;

	private final MailOutbox outbox;

	CaseReviewMail(MailSubjects subjects, MailOutbox outbox) {
		this.subjects = subjects;
		this.outbox = outbox;
	}

	@MailListener
	void on(CaseReviewWarned event) {
		Subject about = new Subject(event.partnership(), "case-review-notice", event.key(), "notice",
				"A victim could apply", null, "/case-reviews");
		this.outbox.write(Letter.news(Queue.ofPartnership("manager"), about, "A victim could apply for a case review",
				"The reports of a victim reach the threshold of a case review, and nobody has applied. Tell the victim of their right, and note what was done."));
	}

	@MailListener
	void on(ReviewReminderDue event) {
		this.outbox.write(Letter.task(Queue.parse(event.whose()), this.subjects.caseReview(event.key()), "Due soon",
				"A step of this case review is due by %s.".formatted(MailSubjects.day(event.due()))));
	}

}
