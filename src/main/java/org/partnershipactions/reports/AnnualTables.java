package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.reports.AnnualYear.AnnualQuarter;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Part;
import org.partnershipactions.reports.documents.Table;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

/** The tables of the annual report in which four quarters stand beside each other. */
final class AnnualTables {

	private static final String RULE = "Each quarter is shown as the board signed it; one that is not signed, as it"
			+ " stands now. Shares are rounded down.";

	private final List<AnnualQuarter> quarters;

	AnnualTables(List<AnnualQuarter> quarters) {
		this.quarters = quarters;
	}

	Part quarters() {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(row(List.of(Cell.text("State")), AnnualTables::state));
		rows.add(row(List.of(Cell.text("Figures of")), of((figures) -> Cell.day(figures.lastDay(), ""))));
		rows.add(row(List.of(Cell.text("Completed or on schedule")),
				of((figures) -> Cell.number(figures.onSchedule().part()))));
		rows.add(row(List.of(Cell.text("Live actions")), of((figures) -> Cell.number(figures.onSchedule().whole()))));
		rows.add(row(List.of(Cell.text("Share")),
				of((figures) -> QuarterlyTables.percent(figures.onSchedule().percent()))));
		rows.add(row(List.of(Cell.text("Target")),
				of((figures) -> QuarterlyTables.percent(figures.onSchedule().target()))));
		rows.add(row(List.of(Cell.text("Target met")),
				of((figures) -> Cell.text(QuarterlyTables.met(figures.onSchedule())))));
		return new Part("The four quarters", List.of(RULE),
				new Table("quarters", "The plan at the end of each quarter", headings("Figure"), rows));
	}

	Part priorities() {
		Map<Integer, PriorityLine> all = latest(QuarterFigures::priorities, PriorityLine::number);
		List<List<Cell>> rows = all.values()
			.stream()
			.map((line) -> row(List.of(Cell.number(line.number()), Cell.text(line.title())),
					of((figures) -> Cell.text(find(figures.priorities(), PriorityLine::number, line.number())
						.map((one) -> share(one.onSchedule()))
						.orElse("")))))
			.toList();
		return Part.of("Priorities",
				new Table("priorities", "Completed or on schedule by priority", headings("Priority", "Title"), rows),
				"No quarter of this plan has begun.");
	}

	Part measures() {
		Map<String, MeasureAt> all = latest(QuarterFigures::measures, MeasureAt::code);
		List<List<Cell>> rows = all.values().stream().map(this::measure).toList();
		List<String> headings = new ArrayList<>(headings("Measure", "Target"));
		headings.addAll(List.of("Last year", "On target"));
		return Part.of("Success measures", new Table("measures", "Measures at the end of each quarter", headings, rows),
				"No measures are kept for this year.");
	}

	private List<Cell> measure(MeasureAt latest) {
		List<Cell> cells = new ArrayList<>(
				row(List.of(Cell.text(latest.title()).to("/measures/" + latest.code()), Cell.text(latest.target())),
						of((figures) -> find(figures.measures(), MeasureAt::code, latest.code())
							.map((one) -> value(one.value(), one.unit()))
							.orElse(Cell.text(null)))));
		cells.add(value(latest.lastYear(), latest.unit()));
		cells.add(Cell.text((latest.onTarget() != null) ? (latest.onTarget() ? "Yes" : "No") : "Not known yet"));
		return cells;
	}

	static String share(Share share) {
		return "%d of %d (%d%%)".formatted(share.part(), share.whole(), share.percent());
	}

	private static Cell value(BigDecimal value, String unit) {
		return Cell.number(value, "%".equals(unit) ? unit : " " + unit);
	}

	private static Cell state(AnnualQuarter quarter) {
		if (quarter.report() == null) {
			return Cell.text("Not begun");
		}
		if (quarter.report().draft()) {
			return Cell.text("Not signed yet");
		}
		return Cell.text("Signed on " + Cell.words(PartnershipClock.dayOf(quarter.report().signature().at())));
	}

	private static Function<AnnualQuarter, Cell> of(Function<QuarterFigures, Cell> figure) {
		return (quarter) -> quarter.figures().map(figure).orElse(Cell.text(null));
	}

	private List<Cell> row(List<Cell> begin, Function<AnnualQuarter, Cell> each) {
		List<Cell> cells = new ArrayList<>(begin);
		this.quarters.forEach((quarter) -> cells.add(each.apply(quarter)));
		return cells;
	}

	private List<String> headings(String... begin) {
		List<String> headings = new ArrayList<>(List.of(begin));
		this.quarters.forEach((quarter) -> headings.add("Q" + quarter.quarter().number()));
		return headings;
	}

	/** Every line that any quarter has, as the latest quarter has it. */
	private <T, K> Map<K, T> latest(Function<QuarterFigures, List<T>> lines, Function<T, K> key) {
		Map<K, T> all = new LinkedHashMap<>();
		this.quarters.forEach((quarter) -> quarter.figures()
			.ifPresent((figures) -> lines.apply(figures).forEach((line) -> all.put(key.apply(line), line))));
		return all;
	}

	private static <T, K> Optional<T> find(List<T> lines, Function<T, K> key, K wanted) {
		return lines.stream().filter((line) -> key.apply(line).equals(wanted)).findFirst();
	}

}
