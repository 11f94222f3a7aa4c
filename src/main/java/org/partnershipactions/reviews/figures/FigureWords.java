package org.partnershipactions.reviews.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

/** Figures as people read them in a list of changes. */
final class FigureWords {

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
			return several.isEmpty() ? NONE : several.stream().map(String::valueOf).collect(Collectors.joining(" "));
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
