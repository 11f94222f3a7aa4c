package org.partnershipactions.powers;

import java.time.Instant;

/** Where, by whom and when a tool or power was recorded. */
record Recording(String partnership, String caseKey, String by, Instant at) {
}
