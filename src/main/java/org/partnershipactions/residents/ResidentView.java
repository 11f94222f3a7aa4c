package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person or a body, opened for somebody who may see it.
 *
 * @param key key
 * @param ref reference such as P-000123
 * @param name full name
 * @param bornOn date of birth
 * @param address postal address
 * @param email e-mail address
 * @param telephone telephone
 * @param health what matters of their health
 * @param body whether it is a business or organisation
 * @param mergedRefs references of those that are the same person and were merged into it
 */
public record ResidentView(String key, String ref, String name, LocalDate bornOn, String address, String email,
		String telephone, String health, boolean body, List<String> mergedRefs) {

	/** Age in whole years; empty for bodies and where the date of birth is not known. */
	public Optional<Integer> ageOn(LocalDate day) {
		return new ResidentFacts(this.name, this.bornOn, this.address, this.email, this.telephone, this.health,
				this.body)
			.ageOn(day);
	}

}
