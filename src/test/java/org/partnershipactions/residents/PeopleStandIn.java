package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.privacy.PersonalDataHolder;
import org.partnershipactions.privacy.PersonalDataHolder.DueErasure;
import org.partnershipactions.privacy.PersonalDataHolder.PersonalDataItem;
import org.partnershipactions.residents.InvolvementReading.Involvement;
import org.partnershipactions.security.Actor;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.data.domain.Limit;

/** A module that has subjects which people are involved in, stood in for. */
@TestComponent
class PeopleStandIn implements ResidentAccessVoter, InvolvementReading, PersonalDataHolder {

	static final String KIND = "sample-subject";

	final Set<String> seen = new HashSet<>();

	final Set<String> known = new HashSet<>();

	final Map<String, List<String>> subjects = new LinkedHashMap<>();

	final Map<String, String> inTheWay = new LinkedHashMap<>();

	/** What was left out, each time that all were asked for. */
	final List<Collection<String>> listings = new ArrayList<>();

	void involve(String subject, String... people) {
		this.subjects.put(subject, List.of(people));
	}

	/** Lets somebody see a person, by account. */
	void show(String username, String resident, boolean identity) {
		this.seen.add(username + resident);
		if (identity) {
			this.known.add(username + resident);
		}
	}

	@Override
	public Set<String> seen(Collection<String> residentKeys) {
		return among(residentKeys, this.seen);
	}

	@Override
	public Set<String> identified(Collection<String> residentKeys) {
		return among(residentKeys, this.known);
	}

	private static Set<String> among(Collection<String> residents, Set<String> shown) {
		return residents.stream()
			.filter((resident) -> shown.contains(Actor.username() + resident))
			.collect(Collectors.toSet());
	}

	@Override
	public List<Involvement> of(Collection<String> residentKeys) {
		return residentKeys.stream()
			.flatMap((key) -> with(key).stream())
			.map((subject) -> new Involvement(KIND, subject, "S-" + subject, "Victim", LocalDate.of(2026, 5, 1),
					"/plan"))
			.toList();
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public List<PersonalDataItem> about(String residentKey) {
		return with(residentKey).stream()
			.map((subject) -> new PersonalDataItem(KIND, "S-" + subject, "Contact on the telephone",
					LocalDate.of(2026, 5, 1), Map.of("What was said", "Words of " + subject)))
			.toList();
	}

	@Override
	public Set<String> involvedAmong(Collection<String> residentKeys) {
		return this.subjects.values()
			.stream()
			.flatMap(List::stream)
			.filter(residentKeys::contains)
			.collect(Collectors.toSet());
	}

	@Override
	public List<DueErasure> due(String partnership, LocalDate day, Collection<String> held, Limit limit) {
		this.listings.add(held);
		return this.subjects.keySet()
			.stream()
			.filter((subject) -> !held.contains(subject))
			.map((subject) -> due(subject, day))
			.toList();
	}

	@Override
	public Optional<DueErasure> due(String partnership, LocalDate day, String subjectKey) {
		return Optional.of(subjectKey).filter(this.subjects::containsKey).map((subject) -> due(subject, day));
	}

	@Override
	public Set<String> erase(String subjectKey) {
		return Set.copyOf(this.subjects.remove(subjectKey));
	}

	private DueErasure due(String subject, LocalDate day) {
		return new DueErasure(KIND, subject, "S-" + subject, day.minusYears(7), day.minusYears(1),
				this.inTheWay.get(subject));
	}

	private List<String> with(String residentKey) {
		return this.subjects.entrySet()
			.stream()
			.filter((subject) -> subject.getValue().contains(residentKey))
			.map(Map.Entry::getKey)
			.toList();
	}

}
