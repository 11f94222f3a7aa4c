package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Component;

/** Finds people in the register, or adds them. */
@Component
class Applicants {

	private final ResidentRegister residents;

	Applicants(ResidentRegister residents) {
		this.residents = residents;
	}

	/**
	 * Key of the person: of one who is there already where the register says that it is
	 * the same, else of a new record.
	 */
	String key(String partnership, ResidentFacts facts) {
		return this.residents.like(partnership, facts)
			.stream()
			.filter(ResidentMatch::samePerson)
			.findFirst()
			.map((match) -> this.residents.current(match.key()))
			.orElseGet(() -> this.residents.add(partnership, facts));
	}

}
