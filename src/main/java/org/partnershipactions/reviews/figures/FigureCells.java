package org.partnershipactions.reviews.figures;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.ReviewLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

import org.springframework.util.ReflectionUtils;

/**
 * The figures of a quarter laid out cell by cell, each as people read it. Every component
 * of a line is a cell, so that none which is added later is forgotten in the comparison.
 */
final class FigureCells {

	static final String CASE_REVIEWS = "Case reviews";

	/** What stands where there is no figure. */
	static final String NONE = "none";

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("onSchedule", "Completed or on schedule"),
			Map.entry("rag", "Rating by dates"), Map.entry("confidence", "Lead's confidence"),
			Map.entry("percent", "Done, per cent"), Map.entry("due", "By when"), Map.entry("readOn", "Read on"),
			Map.entry("sentence", "What the lead says"), Map.entry("lastYear", "Last year"),
			Map.entry("onTarget", "On target"), Map.entry("reckoned", "Computed from"), Map.entry("heldOn", "Held on"),
			Map.entry("thresholdNotMet", "Threshold not met"),
			Map.entry("withRecommendations", "Reviews with recommendations"));

	/** What stands for itself as a code, by the component that holds it. */
	private static final Map<String, UnaryOperator<String>> CODES = Map.of("status",
			(code) -> Status.valueOf(code).words(), "rag", (code) -> Rag.valueOf(code).words(), "confidence",
			(code) -> Confidence.valueOf(code).words());

	/** How a measure is published is no figure. */
	private static final Set<String> NO_FIGURES = Set.of("people");

	private final Map<FigureCell, String> cells = new LinkedHashMap<>();

	private FigureCells() {
	}

	/** Every cell of a quarter, in the order of its tables. */
	static Map<FigureCell, String> of(QuarterFigures figures) {
		FigureCells all = new FigureCells();
		all.cell("Plan", "Whole plan", "onSchedule", figures.onSchedule());
		all.lines("Priorities", figures.priorities(), (PriorityLine line) -> String.valueOf(line.number()));
		all.lines("Actions", figures.actions(), ActionLine::ref);
		all.lines("Measures", figures.measures(), MeasureAt::title);
		all.lines("Agencies", figures.agencies(), AgencyLine::name);
		all.lines("Reviews", figures.reviews(), ReviewLine::name);
		all.line(CASE_REVIEWS, "Year so far", figures.caseReviews());
		return all.cells;
	}

	private <T> void lines(String part, List<T> lines, Function<T, String> row) {
		lines.forEach((line) -> line(part, row.apply(line), line));
	}

	private void line(String part, String row, Object line) {
		for (RecordComponent component : line.getClass().getRecordComponents()) {
			if (!NO_FIGURES.contains(component.getName())) {
				cell(part, row, component.getName(), ReflectionUtils.invokeMethod(component.getAccessor(), line));
			}
		}
	}

	private void cell(String part, String row, String component, Object value) {
		this.cells.put(new FigureCell(part, row, name(component)), words(component, value));
	}

	private static String name(String component) {
		return NAMES.getOrDefault(component, Character.toUpperCase(component.charAt(0)) + component.substring(1));
	}

	private static String words(String component, Object value) {
		if (value == null) {
			return NONE;
		}
		if (value instanceof String text) {
			return CODES.getOrDefault(component, UnaryOperator.identity()).apply(text);
		}
		if (value instanceof List<?> several) {
			return several.isEmpty() ? NONE : several.stream().map(String::valueOf).collect(Collectors.joining(" "));
		}
		if (value instanceof Boolean answer) {
			return answer ? "Yes" : "No";
		}
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

	/**
	 * Where a figure stands.
	 *
	 * @param part which table of the quarter, such as "Actions"
	 * @param row which row of it, such as {@code 3.4}
	 * @param figure what of the row, such as "Status"
	 */
	record FigureCell(String part, String row, String figure) {

	}

}
