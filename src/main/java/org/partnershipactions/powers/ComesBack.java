package org.partnershipactions.powers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The day on which a tool or power comes back as work, and why.
 *
 * @param day that day
 * @param reason why
 * @param timesMoved how often that day was moved
 */
@Embeddable
record ComesBack(@Column(name = "due") LocalDate day,
		@Enumerated(EnumType.STRING) @Column(name = "due_reason") DueReason reason,
		@Column(name = "times_moved") int timesMoved) {

	/**
	 * The first of several days that lies after one on which somebody looked.
	 * @param otherwise the day of a review where no other day lies ahead
	 */
	static ComesBack firstAfter(LocalDate looked, Map<DueReason, LocalDate> days, LocalDate otherwise) {
		Map<DueReason, LocalDate> ahead = new EnumMap<>(DueReason.class);
		days.forEach((reason, day) -> {
			if (day != null && day.isAfter(looked)) {
				ahead.put(reason, day);
			}
		});
		return ahead.entrySet()
			.stream()
			.min(Comparator.comparing(Map.Entry::getValue))
			.map((first) -> new ComesBack(first.getValue(), first.getKey(), 0))
			.orElse(new ComesBack(otherwise, DueReason.REVIEW, 0));
	}

	ComesBack movedTo(LocalDate other) {
		return new ComesBack(other, this.reason, this.timesMoved + 1);
	}

}
