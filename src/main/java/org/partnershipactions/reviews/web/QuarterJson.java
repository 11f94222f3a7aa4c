package org.partnershipactions.reviews.web;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.reviews.QuarterState;
import org.partnershipactions.reviews.QuarterView;

/**
 * A quarter as JSON.
 *
 * @param plan year of the plan, such as {@code 2026-27}
 * @param quarter 1 to 4
 * @param state how far it came
 * @param due by when the open step is to be done, or null
 * @param returns how many returns were asked for, given in time and missed
 * @param signedBy name of who signed for the board, or null
 * @param signedAt when, or null
 * @param hash SHA-256 of the signed figures in hexadecimal digits, or null
 * @param publishedAt when it was published, or null
 */
record QuarterJson(String plan, int quarter, QuarterState state, LocalDate due, Returns returns, String signedBy,
		Instant signedAt, String hash, Instant publishedAt) {

	static QuarterJson of(QuarterLine line, QuarterWords words) {
		QuarterView view = line.quarter();
		return new QuarterJson(view.quarter().year().toString(), view.quarter().number(), view.state(), view.stepDue(),
				new Returns(line.asked().size(), line.given().size(), line.missed().size()),
				(view.signedBy() != null) ? words.person(view.signedBy()) : null, view.signedAt(), view.hash(),
				view.publishedAt());
	}

	/**
	 * Counts of returns; what is neither given nor missing still has time.
	 *
	 * @param asked without those of withdrawn actions
	 * @param given in time
	 * @param missing whose deadline passed in silence
	 */
	record Returns(int asked, int given, int missing) {
	}

}
