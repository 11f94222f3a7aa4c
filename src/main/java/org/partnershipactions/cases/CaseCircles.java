package org.partnershipactions.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	/** Each person once, with all their roles. */
	private List<PartyView> parties(AsbCase asbCase) {
		Map<String, List<CaseParty>> people = asbCase.team()
			.parties()
			.stream()
			.collect(Collectors.groupingBy(CaseParty::residentKey, LinkedHashMap::new, Collectors.toList()));
		boolean identity = this.access.seesIdentity(asbCase.key());
		return people.entrySet().stream().map((one) -> {
			boolean named = identity || one.getValue().stream().noneMatch((party) -> party.role().complains());
			return party(asbCase, one.getValue(), named);
		}).toList();
	}

	private PartyView party(AsbCase asbCase, List<CaseParty> roles, boolean named) {
		String key = roles.get(0).residentKey();
		return new PartyView(key, this.residents.ref(key), roles.stream().map(CaseParty::role).sorted().toList(),
				roles.get(0).since(), named ? this.residents.view(key, "case " + asbCase.ref()) : null,
				asbCase.team().bothSides().contains(key), others(asbCase, List.of(key)).size());
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
