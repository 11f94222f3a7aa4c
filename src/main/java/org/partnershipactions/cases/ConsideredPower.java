package org.partnershipactions.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.SealedText;

/**
 * A tool or power that was thought of for a case.
 *
 * @param tool code of the tool
 * @param used whether it is to be used
 * @param why why, or why not
 */
@Embeddable
public record ConsideredPower(@Column(length = 50) String tool, boolean used,
		@Convert(converter = SealedText.class) String why) {
}
