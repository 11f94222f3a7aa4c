package org.partnershipactions.contributions;

import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.SealedText;

/** What an agency did, when, and how much of it was counted. */
@Embeddable
record Made(@Convert(converter = SealedText.class) String done, LocalDate doneOn, Integer counted) {

	static final Made NOTHING_YET = new Made(null, null, null);

}
