package org.partnershipactions.cases.tally;

import java.time.LocalDate;

/**
 * Where one row is counted.
 *
 * @param partnership code of the partnership
 * @param figure what it is counted in
 * @param day day on which it is counted, in London
 * @param kind what it came to
 */
public record Tally(String partnership, TalliedFigure figure, LocalDate day, String kind) {

	/** Of a row that came to this. */
	public static Tally of(String partnership, TalliedFigure figure, LocalDate day, Enum<?> kind) {
		return new Tally(partnership, figure, day, kind.name());
	}

}
