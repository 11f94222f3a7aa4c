package org.partnershipactions.cases.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.partnershipactions.GlossaryTerm;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.residents.places.PlaceRegister.PlaceMatch;

import org.springframework.stereotype.Component;

/**
 * Finds the cases of somebody or of a place. A name alone finds nobody: it must be the
 * same person by the rule of the register, so that nobody looks through it.
 */
@Component
@GlossaryTerm("\"Known to\" is what partners call it: which agency knows a person or a place.")
class KnownTo {

	private final AsbCases cases;

	private final CaseAccess access;

	private final ResidentRegister residents;

	private final PlaceRegister places;

	KnownTo(AsbCases cases, CaseAccess access, ResidentRegister residents, PlaceRegister places) {
		this.cases = cases;
		this.access = access;
		this.residents = residents;
		this.places = places;
	}

	/** One pointer for each agency, and one for each case that the reader may see. */
	List<CasePointer> to(String partnership, ResidentFacts facts) {
		Map<String, CasePointer> found = new LinkedHashMap<>();
		Stream.concat(ofPerson(partnership, facts), atPlace(partnership, facts.address()))
			.filter(this::mayBeKnown)
			.map(this::pointer)
			.forEach((one) -> found.putIfAbsent((one.ref() != null) ? one.ref() : one.agency(), one));
		return List.copyOf(found.values());
	}

	/** Whether a case may be asked for by somebody who cannot see it. */
	boolean mayBeKnown(AsbCase asbCase) {
		return !asbCase.erased()
				&& (!asbCase.restricted() || asbCase.sharing().pointer() || this.access.sees(asbCase.key()));
	}

	CasePointer pointer(AsbCase asbCase) {
		return new CasePointer(asbCase.key(), asbCase.leadAgency(),
				this.access.sees(asbCase.key()) ? asbCase.ref() : null);
	}

	private Stream<AsbCase> ofPerson(String partnership, ResidentFacts facts) {
		List<String> people = this.residents.like(partnership, facts)
			.stream()
			.filter(ResidentMatch::samePerson)
			.flatMap((match) -> this.residents.keys(match.key()).stream())
			.toList();
		return people.isEmpty() ? Stream.of() : this.cases.withResident(people).stream();
	}

	private Stream<AsbCase> atPlace(String partnership, String address) {
		return this.places.like(partnership, address)
			.stream()
			.filter(PlaceMatch::same)
			.flatMap((match) -> this.cases.atPlace(match.key()).stream());
	}

}
