package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseParticipants.CaseParty;
import org.partnershipactions.cases.CaseParticipants.CasePlace;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.cases.victims.ContactLog;
import org.partnershipactions.residents.ResidentRecords;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.residents.ResidentView;
import org.partnershipactions.residents.places.PlaceRegister;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;

import org.springframework.stereotype.Component;

/**
 * Says who and where a case is about; each name that is shown is a look that is noted.
 */
@Component
class CasePeopleFacts {

	private static final int LATEST = 5;

	private static final int ADULT = 18;

	private final ResidentRegister residents;

	private final PlaceRegister places;

	private final ContactLog contacts;

	private final PartnershipClock clock;

	CasePeopleFacts(ResidentRegister residents, PlaceRegister places, ContactLog contacts, PartnershipClock clock) {
		this.clock = clock;
		this.residents = residents;
		this.places = places;
		this.contacts = contacts;
	}

	BriefingSection parties(AsbCase asbCase, boolean names) {
		List<Row> rows = new ArrayList<>();
		ResidentRecords known = this.residents
			.records(asbCase.team().parties().stream().map(CaseParty::residentKey).toList());
		Map<String, List<CaseParty>> people = asbCase.team().people(known::current);
		Map<String, ResidentView> open = this.residents.views(known, names ? people.keySet() : List.of(),
				"Work on case " + asbCase.ref());
		people.forEach((key, roles) -> roles.stream()
			.map(CaseParty::role)
			.distinct()
			.forEach((role) -> rows
				.add(CaseFacts.fact(role.words(), names ? named(open.get(key)) : unnamed(role, known.ref(key))))));
		if (names) {
			this.places.in(asbCase.team().places().stream().map(CasePlace::placeKey).toList())
				.forEach((place) -> rows.add(CaseFacts.fact("Place", place.address())));
		}
		List<String> lines = people.values().stream().anyMatch(CaseParty::bothSides)
				? List.of("Somebody is both a victim and complained about. Speak to each side apart.") : List.of();
		return new BriefingSection("People and places", rows, lines);
	}

	Optional<BriefingSection> contacts(AsbCase asbCase) {
		List<String> lines = this.contacts.of(asbCase.key())
			.stream()
			.limit(LATEST)
			.map((contact) -> "%s, %s, %s%s".formatted(CaseTimeline.day(contact.madeOn()), contact.channel().words(),
					contact.reached() ? "reached" : "not reached",
					(contact.words() != null) ? ": " + contact.words() : ""))
			.toList();
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new BriefingSection("Latest contacts", List.of(), lines));
	}

	private String named(ResidentView view) {
		return Stream.of(view.name(), view.ref(), child(view), view.telephone(), view.email())
			.filter((one) -> one != null && !one.isBlank())
			.collect(Collectors.joining(", "));
	}

	private String child(ResidentView view) {
		return view.ageOn(this.clock.today()).filter((age) -> age < ADULT).map("a child of %d"::formatted).orElse("");
	}

	/** Who complains has no reference either, or two cases would give them away. */
	private static String unnamed(CaseRole role, String ref) {
		return role.complains() ? "Not shown to you" : ref;
	}

}
