package org.partnershipactions.privacy;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership what is held beyond its time belongs. */
@Component
class LegalHoldBelonging implements Belonging {

	private final LegalHolds holds;

	LegalHoldBelonging(LegalHolds holds) {
		this.holds = holds;
	}

	@Override
	public String kind() {
		return "legal-hold";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.holds.findFirstBySubjectKeyOrderByPlacedAtDesc(key).map(LegalHold::partnership);
	}

}
