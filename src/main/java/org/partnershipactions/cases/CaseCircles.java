package org.partnershipactions.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.residents.PlaceRegister;
import org.partnershipactions.residents.ResidentRegister;

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
		boolean identity = this.access.seesIdentity(asbCase.key());
		Set<String> both = asbCase.team().bothSides();
		return asbCase.team().parties().stream().map((party) -> {
			String key = party.residentKey();
			boolean named = identity || !party.role().complains() && !both.contains(key);
			return new PartyView(key, this.residents.ref(key), party.role(), party.since(),
					named ? this.residents.view(key, "case " + asbCase.ref()) : null, both.contains(key),
					others(asbCase, List.of(key)).size());
		}).toList();
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
