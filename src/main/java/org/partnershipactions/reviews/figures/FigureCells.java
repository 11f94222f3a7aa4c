package org.partnershipactions.reviews.figures;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.reviews.figures.ChangesSince.Cells;
import org.partnershipactions.reviews.figures.ChangesSince.FigureCell;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.ReviewLine;

import org.springframework.util.ReflectionUtils;

/**
 * The figures of a quarter laid out cell by cell. Every component of a line is a cell, so
 * that none which is added later is forgotten in the comparison.
 */
final class FigureCells {

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("onSchedule", "Completed or on schedule"),
			Map.entry("rag", "Rating by dates"), Map.entry("confidence", "Lead's confidence"),
			Map.entry("percent", "Done, per cent"), Map.entry("due", "By when"), Map.entry("readOn", "Read on"),
			Map.entry("sentence", "What the lead says"), Map.entry("lastYear", "Last year"),
			Map.entry("onTarget", "On target"), Map.entry("reckoned", "Computed from"), Map.entry("heldOn", "Held on"),
			Map.entry("thresholdNotMet", "Threshold not met"),
			Map.entry("withRecommendations", "Reviews with recommendations"));

	/** How a measure is published is no figure. */
	private static final Set<String> NO_FIGURES = Set.of("people");

	static final String CASE_REVIEWS = "Case reviews";

	private final Cells cells = new Cells();

	private FigureCells() {
	}

	static Map<FigureCell, String> of(QuarterFigures figures) {
		FigureCells all = new FigureCells();
		all.cells.put(new FigureCell("Plan", "Whole plan", NAMES.get("onSchedule")), figures.onSchedule());
		all.lines("Priorities", figures.priorities(), (PriorityLine line) -> String.valueOf(line.number()));
		all.lines("Actions", figures.actions(), ActionLine::ref);
		all.lines("Measures", figures.measures(), MeasureAt::title);
		all.lines("Agencies", figures.agencies(), AgencyLine::name);
		all.lines("Reviews", figures.reviews(), ReviewLine::name);
		all.line(CASE_REVIEWS, "Year so far", figures.caseReviews());
		return all.cells.all();
	}

	private <T> void lines(String part, List<T> lines, Function<T, String> row) {
		lines.forEach((line) -> line(part, row.apply(line), line));
	}

	private void line(String part, String row, Object line) {
		for (RecordComponent component : line.getClass().getRecordComponents()) {
			if (!NO_FIGURES.contains(component.getName())) {
				Object value = ReflectionUtils.invokeMethod(component.getAccessor(), line);
				this.cells.put(new FigureCell(part, row, name(component.getName())), value);
			}
		}
	}

	private static String name(String component) {
		return NAMES.getOrDefault(component, Character.toUpperCase(component.charAt(0)) + component.substring(1));
	}

}
