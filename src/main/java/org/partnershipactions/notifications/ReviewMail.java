package org.partnershipactions.notifications;

import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpAsked;
import org.partnershipactions.reviews.followups.FollowUpEvent.FollowUpDueSoon;
import org.partnershipactions.reviews.followups.FollowUpEvent.WithdrawalAsked;
import org.partnershipactions.reviews.taskgroup.GroupReviewAudience;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.MinutesConfirmed;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewAdjourned;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewCalled;
import org.partnershipactions.reviews.taskgroup.GroupReviewEvent.ReviewDueSoon;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Mails about task groups' reviews: calls, minutes and what is to be followed up. */
@Component
@MailIsOn
class ReviewMail {

	private final MailSubjects subjects;

	private final GroupReviewAudience audience;

	private final MailOutbox outbox;

	ReviewMail(MailSubjects subjects, GroupReviewAudience audience, MailOutbox outbox) {
		this.subjects = subjects;
		this.audience = audience;
		this.outbox = outbox;
	}

	@MailListener
	void on(ReviewCalled event) {
		tellAll(event.key(), "Review called",
				"A review of the task group is to be held by %s. Its pack is on the page of the review."
					.formatted(MailSubjects.day(event.due())));
	}

	@MailListener
	void on(ReviewAdjourned event) {
		tellAll(event.key(), "Review adjourned",
				"The review of the task group goes on on %s. What was decided so far is kept."
					.formatted(MailSubjects.day(event.to())));
	}

	@MailListener
	void on(ReviewDueSoon event) {
		this.outbox
			.write(Letter.task(Queue.ofGroupLead(event.group()), this.subjects.groupReview(event.key()), "Due soon",
					"Your task group's review or its minutes are due by %s.".formatted(MailSubjects.day(event.due()))));
	}

	/**
	 * The members read what was decided on its page: a mail never says what was typed.
	 */
	@MailListener
	void on(MinutesConfirmed event) {
		Subject review = this.subjects.groupReview(event.key());
		this.audience.of(event.key())
			.forEach((member) -> this.outbox.write(new Letter(member, review, "Minutes of the review",
					"The minutes of the review held on %s are confirmed, and %s. Read what was decided and what came of it."
						.formatted(MailSubjects.day(event.heldOn()), this.audience.outcome(event.key())),
					review.path() + "/minutes")));
	}

	@MailListener
	void on(FollowUpAsked event) {
		this.outbox.write(Letter.task(this.audience.owner(event.key()), this.subjects.followUp(event.key()),
				"Follow-up asked for",
				"A task group asks your agency for a follow-up by %s.".formatted(MailSubjects.day(event.due()))));
	}

	@MailListener
	void on(WithdrawalAsked event) {
		this.outbox.write(Letter.task(this.audience.owner(event.key()), this.subjects.followUp(event.key()),
				"Withdrawal asked for", "A task group asks you to withdraw this action. Decide by %s."
					.formatted(MailSubjects.day(event.due()))));
	}

	@MailListener
	void on(FollowUpDueSoon event) {
		this.outbox.write(Letter.task(this.audience.owner(event.key()), this.subjects.followUp(event.key()), "Due soon",
				"A follow-up of a task group's review is due by %s.".formatted(MailSubjects.day(event.due()))));
	}

	private void tellAll(String key, String title, String text) {
		Subject review = this.subjects.groupReview(key);
		this.audience.of(key).forEach((member) -> this.outbox.write(Letter.news(member, review, title, text)));
	}

}
