package org.partnershipactions.residents;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * What is known of a person or a body; all but {@code body} may be null.
 *
 * @param name full name
 * @param bornOn date of birth
 * @param address postal address
 * @param email e-mail address
 * @param telephone telephone
 * @param health what matters of their health
 * @param body whether it is a business or organisation
 */
public record ResidentFacts(String name, LocalDate bornOn, String address, String email, String telephone,
		String health, boolean body) {

	/** Age in whole years; empty for bodies and where the date of birth is not known. */
	Optional<Integer> ageOn(LocalDate day) {
		return Optional.ofNullable(this.body ? null : this.bornOn).map((born) -> Period.between(born, day).getYears());
	}

}
