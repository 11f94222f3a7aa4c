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
public record InterventionDue(@Column(name = "due") LocalDate day,
		@Enumerated(EnumType.STRING) @Column(name = "due_reason") DueReason reason,
		@Column(name = "times_moved") int timesMoved) {

	/**
	 * The first of several days that lies after one on which somebody looked.
	 * @param otherwise the day of a review where no other day lies ahead
	 */
	static InterventionDue firstAfter(LocalDate looked, Map<DueReason, LocalDate> days, LocalDate otherwise) {
		Map<DueReason, LocalDate> ahead = new EnumMap<>(DueReason.class);
		days.forEach((reason, day) -> {
			if (day != null && day.isAfter(looked)) {
				ahead.put(reason, day);
			}
		});
		return ahead.entrySet()
			.stream()
			.min(Comparator.comparing(Map.Entry::getValue))
			.map((first) -> new InterventionDue(first.getValue(), first.getKey(), 0))
			.orElse(new InterventionDue(otherwise, DueReason.REVIEW, 0));
	}

	InterventionDue movedTo(LocalDate other) {
		return new InterventionDue(other, this.reason, this.timesMoved + 1);
	}

	/** Why a tool or power comes back as work on its day. */
	public enum DueReason {

		TIME_TO_ACT("Time to act is over"), APPEAL("Appeal period ends"), REVIEW("Review"), LAST_DAY("Last day");

		private final String words;

		DueReason(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

	}

}
