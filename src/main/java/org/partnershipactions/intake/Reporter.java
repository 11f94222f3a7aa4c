package org.partnershipactions.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who reported it.
 *
 * @param reporterKey key of the person in the register; null when anonymous
 * @param preferredContact how they want to hear from us
 * @param mailable whether they left an e-mail address
 */
@Embeddable
public record Reporter(String reporterKey, @Enumerated(EnumType.STRING) Channel preferredContact, boolean mailable) {

	static final Reporter ANONYMOUS = new Reporter(null, Channel.NONE, false);

	/** Whether they are known and want to hear from us. */
	boolean toBeTold() {
		return this.reporterKey != null && this.preferredContact != Channel.NONE;
	}

}
