package org.partnershipactions.casereviews.sharing;

import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewReminderDue;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewSchedule;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.casereviews.ReviewShares;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process asks of a body's sharing. Public because expressions must reach it;
 * nobody else may.
 */
@Component
@Transactional
public class ShareTasks {

	private final ReviewShares shares;

	private final CaseReviews reviews;

	private final ReviewSchedule schedule;

	private final ShareOverdue overdue;

	ShareTasks(ReviewShares shares, CaseReviews reviews, ReviewSchedule schedule, ShareOverdue overdue) {
		this.shares = shares;
		this.reviews = reviews;
		this.schedule = schedule;
		this.overdue = overdue;
	}

	/** Whose work it is, as {@code team/role}. */
	public String sharer(String key) {
		ReviewShare share = this.shares.withKey(key);
		return this.schedule.coordinator(this.reviews.withKey(share.reviewKey()), share.agency()).toString();
	}

	/** The last second of the day by which it is to be shared. */
	public Date due(String key) {
		return PartnershipClock.endOf(this.shares.withKey(key).due());
	}

	/** When the reminder goes out. */
	public Date reminder(String key) {
		return this.schedule.reminder(this.shares.withKey(key).due());
	}

	/** The first second at which it is late. */
	public Date late(String key) {
		return PartnershipClock.after(this.shares.withKey(key).due());
	}

	/** Reminds the body. */
	public void remind(String key) {
		ReviewShare share = this.shares.withKey(key);
		this.shares.save(
				share.say(new ReviewReminderDue(share.reviewKey(), ShareStep.SHARE.task(), share.due(), sharer(key))));
	}

	/** Opens an overdue review. */
	public void reviewLateWork(String key) {
		this.overdue.fellLate(this.shares.withKey(key));
	}

}
