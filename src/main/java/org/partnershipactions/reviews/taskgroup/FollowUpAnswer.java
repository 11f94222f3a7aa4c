package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;

/** What came of a follow-up, in whose words and when. */
record FollowUpAnswer(FollowUpState state, String words, String by, Instant at) {
}
