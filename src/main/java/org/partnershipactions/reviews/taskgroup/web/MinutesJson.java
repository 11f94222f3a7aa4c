package org.partnershipactions.reviews.taskgroup.web;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.reviews.taskgroup.FollowUpView;
import org.partnershipactions.reviews.taskgroup.Minutes;

/** The minutes of a review as JSON. */
record MinutesJson(GroupReviewJson.Review review, List<String> attendance, String alsoPresent, List<Minutes.Item> items,
		List<FollowUpView> followUps, LocalDate confirmedOn) {
}
