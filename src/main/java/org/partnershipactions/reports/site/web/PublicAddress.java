package org.partnershipactions.reports.site.web;

import java.util.Locale;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.security.NotFound;

/** Reads years and quarters in public addresses, which are written in one way only. */
final class PublicAddress {

	private PublicAddress() {
	}

	/** A year such as {@code 2026-27}; {@link NotFound} where it is none. */
	static PlanYear year(String text) {
		try {
			PlanYear year = PlanYear.parse(text);
			if (year.toString().equals(text)) {
				return year;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("plan");
		}
		throw new NotFound("plan");
	}

	/** A quarter such as {@code q2} or {@code 2}; {@link NotFound} where it is none. */
	static Quarter quarter(String year, String text) {
		if (!text.toLowerCase(Locale.ROOT).matches("q?[1-4]")) {
			throw new NotFound("quarter");
		}
		return new Quarter(year(year), text.charAt(text.length() - 1) - '0');
	}

}
