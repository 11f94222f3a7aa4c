package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

/**
 * What became different in a quarter after it was signed: figure by figure, row by row.
 * What the manager compiled is part of the signature and is not compared.
 */
public final class ChangesSince {

	private ChangesSince() {
	}

	/** Every figure of live data that is not as it was signed, in the order of tables. */
	public static List<QuarterChange> between(QuarterFigures signed, QuarterFigures live) {
		Map<FigureCell, String> before = FigureCells.of(signed);
		Map<FigureCell, String> after = FigureCells.of(live);
		Set<FigureCell> all = new LinkedHashSet<>(before.keySet());
		all.addAll(after.keySet());
		return all.stream().flatMap((cell) -> change(cell, before.get(cell), after.get(cell))).toList();
	}

	private static Stream<QuarterChange> change(FigureCell cell, String was, String now) {
		if (Objects.equals(was, now)) {
			return Stream.empty();
		}
		return Stream.of(new QuarterChange(cell.part(), cell.row(), cell.figure(),
				Objects.requireNonNullElse(was, FigureWords.NONE), Objects.requireNonNullElse(now, FigureWords.NONE)));
	}

	/** Where a figure stands. */
	record FigureCell(String part, String row, String figure) {
	}

	/** The figures of one table, in order. */
	static final class Cells {

		private final Map<FigureCell, String> figures = new LinkedHashMap<>();

		void put(FigureCell cell, Object value) {
			this.figures.put(cell, FigureWords.of(cell.figure(), value));
		}

		Map<FigureCell, String> all() {
			return this.figures;
		}

	}

	/** Figures as people read them in a list of changes. */
	static final class FigureWords {

		static final String NONE = "none";

		/** What stands for itself as a code, by the name of the figure. */
		private static final Map<String, UnaryOperator<String>> CODES = Map.of("Status",
				(code) -> Status.valueOf(code).words(), "Rating by dates", (code) -> Rag.valueOf(code).words(),
				"Lead's confidence", (code) -> Confidence.valueOf(code).words());

		private FigureWords() {
		}

		static String of(String figure, Object value) {
			if (value == null) {
				return NONE;
			}
			if (value instanceof String text) {
				return CODES.getOrDefault(figure, UnaryOperator.identity()).apply(text);
			}
			if (value instanceof List<?> several) {
				return several.isEmpty() ? NONE
						: several.stream().map(String::valueOf).collect(Collectors.joining(" "));
			}
			return (value instanceof Boolean answer) ? (answer ? "Yes" : "No") : counted(value);
		}

		private static String counted(Object value) {
			if (value instanceof BigDecimal number) {
				return number.stripTrailingZeros().toPlainString();
			}
			if (value instanceof LocalDate day) {
				return DayWords.day(day);
			}
			if (value instanceof Share share) {
				return "%d of %d, target %d%%".formatted(share.part(), share.whole(), share.target());
			}
			return (value instanceof Reckoning from) ? reckoned(from) : String.valueOf(value);
		}

		private static String reckoned(Reckoning from) {
			return (from.denominator() != null) ? from.numerator() + " of " + from.denominator()
					: String.valueOf(from.numerator());
		}

	}

}
