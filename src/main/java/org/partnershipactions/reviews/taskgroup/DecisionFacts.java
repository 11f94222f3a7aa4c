package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;

/** A decision as it stands now. */
record DecisionFacts(String key, Integer version, DecidedAction action, DecisionKind kind, Decided decided,
		String savedBy, Instant savedAt, Applied applied) {
}
