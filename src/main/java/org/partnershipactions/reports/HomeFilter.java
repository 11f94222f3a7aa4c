package org.partnershipactions.reports;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** What a person wants to see on the home of a partnership. */
@Entity
class HomeFilter {

	@EmbeddedId
	private Whose whose;

	@Column(length = 200)
	private String priorities;

	@Column(length = 4000)
	private String agencies;

	protected HomeFilter() {
	}

	HomeFilter(Whose whose, PlanPart part) {
		this.whose = whose;
		this.priorities = joined(part.priorities());
		this.agencies = joined(part.agencies());
	}

	PlanPart part() {
		return new PlanPart(new TreeSet<>(), new TreeSet<>(words(this.agencies)),
				new TreeSet<>(words(this.priorities).stream().map(Integer::valueOf).toList()));
	}

	private static String joined(Collection<?> parts) {
		return parts.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static List<String> words(String joined) {
		return Stream.of(joined.split(",")).filter((word) -> !word.isEmpty()).toList();
	}

	/** An account in a partnership. */
	@Embeddable
	record Whose(@Column(length = 100) String username, @Column(length = 50) String partnership) {
	}

}
