package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Personal data that all modules hold. */
@Component
class Holdings {

	private final ObjectProvider<PersonalHolding> all;

	Holdings(ObjectProvider<PersonalHolding> all) {
		this.all = all;
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

	PersonalHolding of(String kind) {
		return this.all.stream()
			.filter((holding) -> holding.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No module holds personal data about a " + kind));
	}

}
