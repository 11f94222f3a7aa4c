package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.partnershipactions.casereviews.AsbCaseReview;

import org.springframework.data.jpa.domain.Specification;

/**
 * The last review that a page showed: the next page begins after it.
 */
record ReviewCursor(LocalDate appliedOn, String key) {

	/** Reads the written form, {@code 2026-06-01.KEY}; null for anything else. */
	static ReviewCursor parse(String text) {
		try {
			return (text != null && text.length() > 11)
					? new ReviewCursor(LocalDate.parse(text.substring(0, 10)), text.substring(11)) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	static ReviewCursor at(ReviewRow row) {
		return new ReviewCursor(row.appliedOn(), row.key());
	}

	Specification<AsbCaseReview> beyond() {
		return (row, query, cb) -> cb.or(cb.lessThan(row.get("application").get("appliedOn"), this.appliedOn),
				cb.and(cb.equal(row.get("application").get("appliedOn"), this.appliedOn),
						cb.lessThan(row.get("id"), this.key)));
	}

	@Override
	public String toString() {
		return this.appliedOn + "." + this.key;
	}

}
