package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Personal data that all modules hold. */
@Component
class Holdings {

	private final ObjectProvider<PersonalHolding> all;

	private final Places places;

	Holdings(ObjectProvider<PersonalHolding> all, Places places) {
		this.all = all;
		this.places = places;
	}

	List<DueForErasure> due(String partnership, LocalDate day) {
		return this.all.stream()
			.flatMap((holding) -> holding.due(partnership, day).stream())
			.sorted(Comparator.comparing(DueForErasure::dueOn))
			.toList();
	}

	List<Held> about(String residentKey) {
		return this.all.stream().flatMap((holding) -> holding.about(residentKey).stream()).toList();
	}

	/**
	 * Erases the personal data of a subject, and the places that nothing else stands at.
	 * @return keys of the people who were involved in it
	 */
	Set<String> erase(DueForErasure due) {
		PersonalHolding holding = of(due.kind());
		Set<String> places = holding.places(due.key());
		Set<String> people = holding.erase(due.key());
		places.forEach(this::erasePlace);
		return people;
	}

	/** Keeps others from the place first: a report may come in for it at this moment. */
	private void erasePlace(String key) {
		this.places.lock(key)
			.filter((place) -> this.all.stream().noneMatch((holding) -> holding.standsAt(key)))
			.ifPresent(this.places::delete);
	}

	private PersonalHolding of(String kind) {
		return this.all.stream()
			.filter((holding) -> holding.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No module holds personal data about a " + kind));
	}

}
