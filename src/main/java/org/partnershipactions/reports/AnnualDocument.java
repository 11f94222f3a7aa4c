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
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reports.AnnualYear.AnnualQuarter;
import org.partnershipactions.reports.AnnualYear.FundingTotal;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Document.Fact;
import org.partnershipactions.reports.documents.DocumentPart;
import org.partnershipactions.reports.documents.Table;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Writes the annual report down, once for the page and every file. */
@Component
public class AnnualDocument {

	private static final String DRAFT = "Draft. Not every quarter of this year is signed, so its figures can still"
			+ " change.";

	private final CurrentPerson person;

	AnnualDocument(CurrentPerson person) {
		this.person = person;
	}

	/** The report as a document. */
	public Document of(AnnualYear year) {
		String file = "annual-report-" + year.year();
		return new Document(year.draft() ? file + "-draft" : file, "Annual report " + year.year(), year.name(),
				year.draft() ? DRAFT : null, facts(year), parts(year));
	}

	private static List<Fact> facts(AnnualYear year) {
		Optional<QuarterFigures> latest = year.latest();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Plan", Cell.text(year.year().toString())));
		facts.add(new Fact("Adopted on", Cell.day(year.adoptedOn(), "Not adopted yet")));
		facts.add(new Fact("Figures of", Cell.day(latest.map(QuarterFigures::lastDay).orElse(null), "No quarter yet")));
		latest.ifPresent((figures) -> facts
			.add(new Fact("Completed or on schedule", Cell.text(AnnualTables.share(figures.onSchedule())))));
		latest.ifPresent((figures) -> facts.add(new Fact("Completed actions", Cell.number(completed(figures).size()))));
		return facts;
	}

	private List<DocumentPart> parts(AnnualYear year) {
		AnnualTables tables = new AnnualTables(year.quarters());
		List<DocumentPart> parts = new ArrayList<>(List.of(tables.quarters(), tables.priorities(), tables.measures()));
		year.latest().ifPresent((figures) -> {
			parts.add(completed(year, figures));
			parts.add(QuarterlyOutcomes.caseReviews(figures, this.person.seesEverything()));
		});
		parts.add(money(year.money()));
		return parts;
	}

	private static DocumentPart completed(AnnualYear year, QuarterFigures figures) {
		TableShape<ActionLine> shape = TableShape.named("completed", "Actions that were completed");
		shape.column("Action", (one) -> Cell.text(one.ref()).to("/actions/%s/%s".formatted(year.year(), one.ref())))
			.column("Title", (one) -> Cell.text(one.title()))
			.column("Lead agency", (one) -> Cell.text(one.lead()))
			.column("Status", (one) -> Cell.text(Status.valueOf(one.status()).words()))
			.column("Counted", (one) -> Cell.number(one.counted()))
			.column("Unit", (one) -> Cell.text(one.unit()));
		return DocumentPart.of("Completed actions", shape.of(completed(figures)), "No action was completed yet.");
	}

	private static List<ActionLine> completed(QuarterFigures figures) {
		List<String> done = List.of(Status.COMPLETED.name(), Status.COMPLETED_IN_PART.name());
		return figures.actions().stream().filter((action) -> done.contains(action.status())).toList();
	}

	private static DocumentPart money(List<FundingTotal> money) {
		TableShape<FundingTotal> shape = TableShape.named("money",
				"Money of live actions by funding source, in pounds");
		shape.column("Funding source", (one) -> Cell.text(one.funding()))
			.column("Live actions", (one) -> Cell.number(one.actions()))
			.column("Planned, £", (one) -> Cell.number(one.planned(), ""))
			.column("Spent, £", (one) -> Cell.number(one.spent(), ""));
		return DocumentPart.of("Value for money", shape.of(money), "No live action names its money.");
	}

	/** The tables of the annual report in which four quarters stand beside each other. */
	static final class AnnualTables {

		private static final String RULE = "Each quarter is shown as the board signed it; one that is not signed, as it"
				+ " stands now. Shares are rounded down.";

		private final List<AnnualQuarter> quarters;

		AnnualTables(List<AnnualQuarter> quarters) {
			this.quarters = quarters;
		}

		DocumentPart quarters() {
			List<List<Cell>> rows = new ArrayList<>();
			rows.add(row(List.of(Cell.text("State")), AnnualTables::state));
			rows.add(row(List.of(Cell.text("Figures of")), of((figures) -> Cell.day(figures.lastDay(), ""))));
			rows.add(row(List.of(Cell.text("Completed or on schedule")),
					of((figures) -> Cell.number(figures.onSchedule().part()))));
			rows.add(row(List.of(Cell.text("Live actions")),
					of((figures) -> Cell.number(figures.onSchedule().whole()))));
			rows.add(row(List.of(Cell.text("Share")),
					of((figures) -> QuarterlyTables.percent(figures.onSchedule().percent()))));
			rows.add(row(List.of(Cell.text("Target")),
					of((figures) -> QuarterlyTables.percent(figures.onSchedule().target()))));
			rows.add(row(List.of(Cell.text("Target met")),
					of((figures) -> Cell.text(QuarterlyTables.met(figures.onSchedule())))));
			return new DocumentPart("The four quarters", List.of(RULE),
					new Table("quarters", "The plan at the end of each quarter", headings("Figure"), rows));
		}

		DocumentPart priorities() {
			Map<Integer, PriorityLine> all = latest(QuarterFigures::priorities, PriorityLine::number);
			List<List<Cell>> rows = all.values()
				.stream()
				.map((line) -> row(List.of(Cell.number(line.number()), Cell.text(line.title())),
						of((figures) -> Cell.text(find(figures.priorities(), PriorityLine::number, line.number())
							.map((one) -> share(one.onSchedule()))
							.orElse("")))))
				.toList();
			return DocumentPart.of("Priorities", new Table("priorities", "Completed or on schedule by priority",
					headings("Priority", "Title"), rows), "No quarter of this plan has begun.");
		}

		DocumentPart measures() {
			Map<String, MeasureAt> all = latest(QuarterFigures::measures, MeasureAt::code);
			List<List<Cell>> rows = all.values().stream().map(this::measure).toList();
			List<String> headings = new ArrayList<>(headings("Measure", "Target"));
			headings.addAll(List.of("Last year", "On target"));
			return DocumentPart.of("Success measures",
					new Table("measures", "Measures at the end of each quarter", headings, rows),
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

}
