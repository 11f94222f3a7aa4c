package org.partnershipactions.residents;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.SealedText;

/**
 * What is known of a person as the table keeps it, all sealed but whether it is a body.
 *
 * @param name full name
 * @param bornOn date of birth in ISO form
 * @param address postal address
 * @param email e-mail address
 * @param telephone telephone
 * @param health what matters of their health
 * @param body whether it is a business or organisation
 */
@Embeddable
record SealedFacts(@Convert(converter = SealedText.class) String name,
		@Convert(converter = SealedText.class) @Column(name = "born_on") String bornOn,
		@Convert(converter = SealedText.class) String address, @Convert(converter = SealedText.class) String email,
		@Convert(converter = SealedText.class) String telephone, @Convert(converter = SealedText.class) String health,
		boolean body) {

	static SealedFacts of(ResidentFacts facts) {
		String bornOn = (facts.bornOn() != null) ? facts.bornOn().toString() : null;
		return new SealedFacts(text(facts.name()), bornOn, text(facts.address()), text(facts.email()),
				text(facts.telephone()), text(facts.health()), facts.body());
	}

	ResidentFacts open() {
		LocalDate day = (this.bornOn != null) ? LocalDate.parse(this.bornOn) : null;
		return new ResidentFacts(this.name, day, this.address, this.email, this.telephone, this.health, this.body);
	}

	/** These facts, and where one is missing that of another record. */
	SealedFacts or(SealedFacts other) {
		return new SealedFacts(first(this.name, other.name), first(this.bornOn, other.bornOn),
				first(this.address, other.address), first(this.email, other.email),
				first(this.telephone, other.telephone), first(this.health, other.health), this.body);
	}

	SealedFacts erased() {
		return new SealedFacts(null, null, null, null, null, null, this.body);
	}

	private static String first(String own, String others) {
		return (own != null) ? own : others;
	}

	private static String text(String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
