package org.partnershipactions.casereviews;

import java.util.List;

import org.partnershipactions.residents.ResidentFacts;
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
	 * Key of the person: of one who is there already where the name and a second mark are
	 * the same, else of a new record.
	 */
	String key(String partnership, ResidentFacts facts) {
		return this.residents.like(partnership, facts)
			.stream()
			.filter((match) -> same(match.reasons()))
			.findFirst()
			.map((match) -> this.residents.current(match.key()))
			.orElseGet(() -> this.residents.add(partnership, facts));
	}

	private static boolean same(List<String> reasons) {
		return reasons.contains("same name and date of birth") || (reasons.contains("same name")
				&& (reasons.contains("same e-mail address") || reasons.contains("same telephone")));
	}

}
