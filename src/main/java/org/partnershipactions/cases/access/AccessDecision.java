package org.partnershipactions.cases.access;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;
import org.partnershipactions.security.sealing.SealedText;

/**
 * What the owner of a case said to a request for access.
 *
 * @param gateway what allows it; null where it is refused
 * @param regime law of data protection that applies; null where it is refused
 * @param until last day of the access; null where it is refused
 * @param identity whether who complains is shown too
 * @param reason words of the decision, or null
 */
@Embeddable
record AccessDecision(@Enumerated(EnumType.STRING) @Column(length = 40) Gateway gateway,
		@Enumerated(EnumType.STRING) @Column(length = 30) Regime regime, @Column(name = "until_day") LocalDate until,
		@Column(name = "identity_shown") boolean identity, @Convert(converter = SealedText.class) String reason) {

	static AccessDecision none() {
		return new AccessDecision(null, null, null, false, null);
	}

	AccessDecision withoutWords() {
		return new AccessDecision(this.gateway, this.regime, this.until, this.identity, null);
	}

	boolean given() {
		return this.until != null;
	}

}
