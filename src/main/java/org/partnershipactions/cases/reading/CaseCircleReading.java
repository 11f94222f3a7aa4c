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
import org.partnershipactions.residents.ResidentRecords;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.ResidentView;
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
				? this.places.in(asbCase.team().places().stream().map(CasePlace::placeKey).toList()) : List.of();
	}

	private List<PartyView> parties(AsbCase asbCase, Others others) {
		boolean identity = this.access.seesIdentity(asbCase.key());
		List<String> named = others.roles().keySet().stream().filter((key) -> identity || others.named(key)).toList();
		Map<String, ResidentView> open = this.residents.views(others.people(), named, "case " + asbCase.ref());
		return others.roles().keySet().stream().map((key) -> party(key, others, open.get(key))).toList();
	}

	/** Who complains has no reference either, or two cases would give them away. */
	private static PartyView party(String key, Others others, ResidentView open) {
		List<CaseParty> roles = others.roles().get(key);
		return new PartyView(key, (open != null) ? others.people().ref(key) : null,
				roles.stream().map(CaseParty::role).distinct().sorted().toList(), roles.get(0).since(), open,
				CaseParty.bothSides(roles), others.with(others.byPerson(), others.people().keys(key)).size());
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
		ResidentRecords known = this.residents
			.records(asbCase.team().parties().stream().map(CaseParty::residentKey).toList());
		Map<String, List<CaseParty>> roles = asbCase.team().people(known::current);
		Set<String> people = new LinkedHashSet<>();
		asbCase.team().parties().forEach((party) -> people.add(party.residentKey()));
		roles.keySet().forEach((key) -> people.addAll(known.keys(key)));
		Set<String> at = asbCase.team().places().stream().map(CasePlace::placeKey).collect(Collectors.toSet());
		List<CaseFoundBy> byPerson = people.isEmpty() ? List.of() : this.cases.byParties(people, asbCase.key());
		List<CaseFoundBy> byPlace = at.isEmpty() ? List.of() : this.cases.byPlaces(at, asbCase.key());
		Set<String> found = Stream.concat(byPerson.stream(), byPlace.stream())
			.map(CaseFoundBy::getKey)
			.collect(Collectors.toSet());
		Set<String> seenOf = this.seen.of(found);
		Map<String, AsbCase> shown = (seenOf.isEmpty() ? List.<AsbCase>of() : this.cases.findByIdIn(seenOf)).stream()
			.collect(Collectors.toMap(AsbCase::key, Function.identity()));
		return new Others(roles, known, byPerson, byPlace, shown);
	}

	private static CaseLink link(AsbCase one, String why) {
		return new CaseLink(one.ref(), one.title(), one.standing(), why);
	}

	/**
	 * What a case has in common with others.
	 *
	 * @param roles each person once, with all their roles
	 * @param people their records
	 * @param byPerson cases by person, the latest first
	 * @param byPlace cases by place, the latest first
	 * @param shown those of them that the reader may see
	 */
	private record Others(Map<String, List<CaseParty>> roles, ResidentRecords people, List<CaseFoundBy> byPerson,
			List<CaseFoundBy> byPlace, Map<String, AsbCase> shown) {

		/**
		 * Whether somebody is known to all who see the case: they complain of nothing.
		 */
		boolean named(String key) {
			return this.roles.get(key).stream().noneMatch((party) -> party.role().complains());
		}

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
