package org.partnershipactions.cases.intake;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who reported it.
 *
 * @param reporterKey key of the person in the register; null when anonymous
 * @param preferredContact how they want to hear from us
 */
@Embeddable
record Reporter(String reporterKey, @Enumerated(EnumType.STRING) Channel preferredContact) {

	static final Reporter ANONYMOUS = new Reporter(null, Channel.NONE);

	/** Whether they are known and want to hear from us. */
	boolean toBeTold() {
		return this.reporterKey != null && this.preferredContact != Channel.NONE;
	}

}
