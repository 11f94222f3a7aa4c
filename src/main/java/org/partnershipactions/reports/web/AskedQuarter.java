package org.partnershipactions.reports.web;

import java.util.Optional;

import org.partnershipactions.calendar.Quarter;

/** Reads which quarter an address asks for. */
final class AskedQuarter {

	private AskedQuarter() {
	}

	/**
	 * The quarter of a plan; empty where nobody can read it.
	 * @param plan year such as {@code 2026-27}, or null where the quarter names it
	 * @param quarter such as {@code Q2}, {@code 2} or {@code 2026-27-Q2}
	 */
	static Optional<Quarter> of(String plan, String quarter) {
		String number = quarter.strip();
		try {
			return Optional
				.of(Quarter.parse(number.matches("Q?[1-4]")
						? "%s-Q%s".formatted((plan != null) ? plan.strip() : "", number.replace("Q", "")) : number))
				.filter((one) -> plan == null || plan.isBlank() || one.year().toString().equals(plan.strip()));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
