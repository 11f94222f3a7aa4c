package org.partnershipactions.contributions;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** What an agency did, when, and how much of it was counted. */
@Embeddable
record Made(String done, LocalDate doneOn, Integer counted) {

	static final Made NOTHING_YET = new Made(null, null, null);

}
