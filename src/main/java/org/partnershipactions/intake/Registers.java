package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.residents.PlaceFacts;
import org.partnershipactions.residents.PlaceRegister;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.Seal;

import org.springframework.stereotype.Component;

/** Keeps people and places of reports in their registers, and knows texts again. */
@Component
class Registers {

	private static final int MOST_ALIKE = 5;

	private static final String NAME_AND_BIRTH = "same name and date of birth";

	private final ResidentRegister residents;

	private final PlaceRegister places;

	private final Seal seal;

	Registers(ResidentRegister residents, PlaceRegister places, Seal seal) {
		this.residents = residents;
		this.places = places;
		this.seal = seal;
	}

	/** Who of the register may be this person, the likeliest first. */
	List<ResidentMatch> alike(String partnership, ResidentFacts facts) {
		return this.residents.like(partnership, facts).stream().limit(MOST_ALIKE).toList();
	}

	/**
	 * Key of the person: of the one who is there already where name and everything else
	 * that was given are the same, otherwise of a new record.
	 */
	String person(String partnership, ResidentFacts facts, List<ResidentMatch> alike) {
		return alike.stream()
			.filter((one) -> same(facts, one.reasons()))
			.findFirst()
			.map(ResidentMatch::key)
			.orElseGet(() -> this.residents.add(partnership, facts));
	}

	ReportPlace place(String partnership, PlaceFacts facts) {
		return new ReportPlace(this.places.placeFor(partnership, facts), facts.ward(),
				!this.places.knownWard(partnership, facts.ward()));
	}

	/** Keyed, so that nobody who sees it can try texts. */
	String fingerprint(String text) {
		return this.seal.blindIndex(text);
	}

	private static boolean same(ResidentFacts facts, List<String> reasons) {
		boolean born = reasons.contains(NAME_AND_BIRTH);
		boolean named = born || reasons.contains("same name");
		boolean given = born || facts.email() != null || facts.telephone() != null;
		return named && given && fits(facts.email(), "same e-mail address", reasons)
				&& fits(facts.telephone(), "same telephone", reasons) && fits(facts.address(), "same address", reasons)
				&& (facts.bornOn() == null || born) && facts.health() == null;
	}

	private static boolean fits(String given, String reason, List<String> reasons) {
		return given == null || reasons.contains(reason);
	}

}
