package org.partnershipactions.calendar;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.data.jpa.domain.Specification;

/**
 * Days from one to another, both included, as the partnership's clock begins and ends
 * them.
 *
 * @param from first day; null for no first
 * @param to last day; null for no last
 */
public record DayRange(LocalDate from, LocalDate to) {

	/** Rows whose moment in a column lies in these days. */
	public <T> Specification<T> of(String column) {
		Specification<T> begun = (row, query, build) -> (this.from != null)
				? build.greaterThanOrEqualTo(row.get(column), start(this.from)) : build.conjunction();
		return begun.and((row, query, build) -> (this.to != null)
				? build.lessThan(row.get(column), start(this.to.plusDays(1))) : build.conjunction());
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(PartnershipClock.LONDON).toInstant();
	}

}
