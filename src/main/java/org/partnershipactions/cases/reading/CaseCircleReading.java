package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.AsbCases;
import org.partnershipactions.cases.AsbCases.CaseFoundBy;
import org.partnershipactions.cases.CaseAccess;
import org.partnershipactions.cases.CaseParticipants;
import org.partnershipactions.cases.CaseParticipants.CaseParty;
import org.partnershipactions.cases.CaseParticipants.CasePlace;
import org.partnershipactions.cases.reading.CaseView.CaseCircle;
import org.partnershipactions.cases.reading.CaseView.CaseLink;
import org.partnershipactions.cases.reading.CaseView.PartyView;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.residents.places.PlaceView;

import org.springframework.stereotype.Component;

/**
 * Opens the people and places of a case as far as the reader may see them. Which other
 * cases they belong to is asked once for all of them.
 */
@Component
class CaseCircleReading {

	private final AsbCases cases;

	private final CaseAccess access;

	private final SeenCases seen;

	private final ResidentRegister residents;

	private final PlaceRegister places;

	CaseCircleReading(AsbCases cases, CaseAccess access, SeenCases seen, ResidentRegister residents,
			PlaceRegister places) {
		this.cases = cases;
		this.access = access;
		this.seen = seen;
		this.residents = residents;
		this.places = places;
	}

	CaseCircle of(AsbCase asbCase) {
		CaseParticipants team = asbCase.team();
		Others others = others(asbCase);
		return new CaseCircle(parties(asbCase, others), places(asbCase), team.reports(), links(asbCase, others),
				team.agencies());
	}

	/** None for whoever may not know where it is. */
	private List<PlaceView> places(AsbCase asbCase) {
		return this.access.seesPlaces(asbCase.key())
				? asbCase.team().places().stream().map((place) -> this.places.view(place.placeKey())).toList()
				: List.of();
	}

	private List<PartyView> parties(AsbCase asbCase, Others others) {
		boolean identity = this.access.seesIdentity(asbCase.key());
		return others.keys().keySet().stream().map((key) -> party(asbCase, key, others, identity)).toList();
	}

	/** Who complains has no reference either, or two cases would give them away. */
	private PartyView party(AsbCase asbCase, String key, Others others, boolean identity) {
		List<CaseParty> roles = others.roles().get(key);
		boolean named = identity || roles.stream().noneMatch((party) -> party.role().complains());
		return new PartyView(key, named ? this.residents.ref(key) : null,
				roles.stream().map(CaseParty::role).distinct().sorted().toList(), roles.get(0).since(),
				named ? this.residents.view(key, "case " + asbCase.ref()) : null, CaseParty.bothSides(roles),
				others.with(others.byPerson(), others.keys().get(key)).size());
	}

	private List<CaseLink> links(AsbCase asbCase, Others others) {
		Map<String, CaseLink> links = new LinkedHashMap<>();
		others.with(others.byPerson(), asbCase.team().parties().stream().map(CaseParty::residentKey).toList())
			.forEach((one) -> links.putIfAbsent(one.ref(), link(one, "Same person")));
		asbCase.team()
			.places()
			.forEach((place) -> others.with(others.byPlace(), List.of(place.placeKey()))
				.forEach((one) -> links.merge(one.ref(), link(one, "Same place"),
						(before, now) -> link(one, "Same person and same place"))));
		return List.copyOf(links.values());
	}

	/** Everything that is asked of other cases, in one question for people and places. */
	private Others others(AsbCase asbCase) {
		Map<String, List<CaseParty>> roles = asbCase.team().people(this.residents::current);
		Map<String, Collection<String>> keys = new LinkedHashMap<>();
		Set<String> people = new LinkedHashSet<>();
		asbCase.team().parties().forEach((party) -> people.add(party.residentKey()));
		roles.keySet().forEach((key) -> {
			keys.put(key, this.residents.keys(key));
			people.addAll(keys.get(key));
		});
		Set<String> at = asbCase.team().places().stream().map(CasePlace::placeKey).collect(Collectors.toSet());
		List<CaseFoundBy> byPerson = people.isEmpty() ? List.of() : this.cases.byParties(people, asbCase.key());
		List<CaseFoundBy> byPlace = at.isEmpty() ? List.of() : this.cases.byPlaces(at, asbCase.key());
		Set<String> found = Stream.concat(byPerson.stream(), byPlace.stream())
			.map(CaseFoundBy::getKey)
			.collect(Collectors.toSet());
		Map<String, AsbCase> shown = this.cases.findByIdIn(this.seen.of(found))
			.stream()
			.collect(Collectors.toMap(AsbCase::key, Function.identity()));
		return new Others(roles, keys, byPerson, byPlace, shown);
	}

	private static CaseLink link(AsbCase one, String why) {
		return new CaseLink(one.ref(), one.title(), one.standing(), why);
	}

	/**
	 * What a case has in common with others.
	 *
	 * @param roles each person once, with all their roles
	 * @param keys all keys that stand for each person
	 * @param byPerson cases by person, the latest first
	 * @param byPlace cases by place, the latest first
	 * @param shown those of them that the reader may see
	 */
	private record Others(Map<String, List<CaseParty>> roles, Map<String, Collection<String>> keys,
			List<CaseFoundBy> byPerson, List<CaseFoundBy> byPlace, Map<String, AsbCase> shown) {

		List<AsbCase> with(List<CaseFoundBy> found, Collection<String> anyOf) {
			return found.stream()
				.filter((one) -> anyOf.contains(one.getBy()))
				.map((one) -> this.shown.get(one.getKey()))
				.filter(Objects::nonNull)
				.distinct()
				.toList();
		}

	}

}
