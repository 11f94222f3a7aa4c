package org.partnershipactions.cases.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

	/** A day of a partnership on which a figure was counted. */
	record TalliedDay(String partnership, TalliedFigure figure, LocalDate countedOn) {

		Tally kind(String kind) {
			return new Tally(this.partnership, this.figure, this.countedOn, kind);
		}

	}

	/**
	 * Some days of a partnership.
	 *
	 * @param partnership code of the partnership
	 * @param from first day
	 * @param to last day, which is included
	 */
	public record TalliedDays(String partnership, LocalDate from, LocalDate to) {

		/** One day alone. */
		static TalliedDays of(String partnership, LocalDate day) {
			return new TalliedDays(partnership, day, day);
		}

	}

	/**
	 * How many rows came to what.
	 *
	 * @param kinds how many of each kind; no row for kinds that nothing came to
	 */
	public record TallySum(Map<String, Integer> kinds) {

		/** How many came to this. */
		public int of(Enum<?> kind) {
			return this.kinds.getOrDefault(kind.name(), 0);
		}

		/** How many there are in all. */
		public int all() {
			return this.kinds.values().stream().mapToInt(Integer::intValue).sum();
		}

	}

	/** Rows that came to the same, as the database counts them. */
	public interface CountedKind {

		/** What they came to, as their {@link Tally} names it. */
		Enum<?> kind();

		/** How many there are. */
		long number();

	}

	/** Counts one figure anew from its rows, by another way than its tally. */
	public interface TallyCounter {

		/** Which figure it counts. */
		TalliedFigure figure();

		/** How many rows of a day came to what; a kind may be there more than once. */
		List<? extends CountedKind> count(String partnership, LocalDate day);

	}

	/** What is counted day by day. */
	public enum TalliedFigure {

		/** Closures of accepted cases, by what became of the behaviour. */
		CLOSURES,

		/** Surveys of victims by their answer, on the day they were sent. */
		SURVEYS,

		/** Reports by whether the reporter was told, on the day they came in. */
		REPORTS

	}

}
