package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseParty;
import org.partnershipactions.cases.CaseTeam;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceRegister;

import org.springframework.stereotype.Component;

/** Opens the people and places of a case as far as the reader may see them. */
@Component
class CaseCircles {

	private final AsbCases cases;

	private final CaseAccess access;

	private final ResidentRegister residents;

	private final PlaceRegister places;

	CaseCircles(AsbCases cases, CaseAccess access, ResidentRegister residents, PlaceRegister places) {
		this.cases = cases;
		this.access = access;
		this.residents = residents;
		this.places = places;
	}

	CaseCircle of(AsbCase asbCase) {
		CaseTeam team = asbCase.team();
		return new CaseCircle(parties(asbCase),
				team.places().stream().map((place) -> this.places.view(place.placeKey())).toList(), team.reports(),
				links(asbCase), team.agencies());
	}

	private List<PartyView> parties(AsbCase asbCase) {
		return asbCase.team()
			.people(this.residents::current)
			.entrySet()
			.stream()
			.map((one) -> party(asbCase, one.getKey(), one.getValue()))
			.toList();
	}

	/** Who complains has no reference either, or two cases would give them away. */
	private PartyView party(AsbCase asbCase, String key, List<CaseParty> roles) {
		boolean named = roles.stream().noneMatch((party) -> party.role().complains())
				|| this.access.seesIdentity(asbCase.key());
		return new PartyView(key, named ? this.residents.ref(key) : null,
				roles.stream().map(CaseParty::role).distinct().sorted().toList(), roles.get(0).since(),
				named ? this.residents.view(key, "case " + asbCase.ref()) : null, CaseParty.bothSides(roles),
				others(asbCase, this.residents.keys(key)).size());
	}

	private List<CaseLink> links(AsbCase asbCase) {
		Map<String, CaseLink> links = new LinkedHashMap<>();
		List<String> people = asbCase.team().parties().stream().map(CaseParty::residentKey).distinct().toList();
		if (!people.isEmpty()) {
			others(asbCase, people).forEach((one) -> links.putIfAbsent(one.ref(), link(one, "Same person")));
		}
		asbCase.team().places().forEach((place) -> {
			List<AsbCase> here = new ArrayList<>(this.cases.atPlace(place.placeKey()));
			here.removeIf((one) -> one.key().equals(asbCase.key()) || !this.access.sees(one.key()));
			here.forEach((one) -> links.merge(one.ref(), link(one, "Same place"),
					(before, now) -> link(one, "Same person and same place")));
		});
		return List.copyOf(links.values());
	}

	private List<AsbCase> others(AsbCase asbCase, List<String> people) {
		return this.cases.withResident(people)
			.stream()
			.filter((one) -> !one.key().equals(asbCase.key()) && this.access.sees(one.key()))
			.toList();
	}

	private static CaseLink link(AsbCase one, String why) {
		return new CaseLink(one.ref(), one.title(), one.standing(), why);
	}

}
