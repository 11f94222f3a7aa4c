package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.DocumentPart;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
import org.partnershipactions.reviews.figures.QuarterFigures.PriorityLine;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;

/** The plan's tables of the quarterly report: priorities and actions. */
final class QuarterlyTables {

	private static final String RULE = "Completed or on schedule are live actions that are completed or that their dates"
			+ " rate as on schedule; live are those adopted and not withdrawn. Shares are rounded down.";

	private final Quarter quarter;

	QuarterlyTables(Quarter quarter) {
		this.quarter = quarter;
	}

	DocumentPart priorities(List<PriorityLine> lines) {
		TableShape<PriorityLine> shape = TableShape.named("priorities", "Completed or on schedule by priority");
		shape.column("Priority", (line) -> Cell.number(line.number()))
			.column("Title", (line) -> Cell.text(line.title()).to(address(line)))
			.column("Completed or on schedule", (line) -> Cell.number(line.onSchedule().part()))
			.column("Live actions", (line) -> Cell.number(line.onSchedule().whole()))
			.column("Share", (line) -> percent(line.onSchedule().percent()))
			.column("Target", (line) -> percent(line.onSchedule().target()))
			.column("Target met", (line) -> Cell.text(met(line.onSchedule())));
		return new DocumentPart("Priorities", List.of(RULE), shape.of(lines));
	}

	DocumentPart actions(List<ActionLine> actions) {
		TableShape<ActionLine> shape = described("actions", "Every action that was adopted");
		shape.column("Status", (line) -> Cell.text(Status.valueOf(line.status()).words()))
			.column("Rating by dates", QuarterlyTables::rating)
			.column("Lead's confidence", QuarterlyTables::confidence)
			.column("Done", (line) -> percent(line.percent()))
			.column("By when", (line) -> Cell.day(line.due(), "Ongoing"));
		return new DocumentPart("Actions", List.of(), shape.of(actions));
	}

	DocumentPart disagreements(List<ActionLine> actions) {
		TableShape<ActionLine> shape = described("disagreements", "Lead's confidence against the rating by dates");
		shape.column("Rating by dates", QuarterlyTables::rating)
			.column("Lead's confidence", QuarterlyTables::confidence);
		return DocumentPart.of("Where the lead and the dates disagree",
				shape.of(those(actions, ActionLine::disagreement)),
				"No lead's confidence differs from the rating by dates.");
	}

	DocumentPart counted(List<ActionLine> actions) {
		TableShape<ActionLine> shape = described("outputs", "What was counted so far");
		shape.column("Counted so far", (line) -> Cell.number(line.counted()))
			.column("Planned", (line) -> Cell.number(line.target()))
			.column("Unit", (line) -> Cell.text(line.unit()));
		return DocumentPart.of("Counted outputs",
				shape.of(those(actions, (line) -> line.counted() != null || line.target() != null)),
				"No action of the plan counts an output.");
	}

	DocumentPart sentences(List<ActionLine> actions) {
		TableShape<ActionLine> shape = described("sentences", "From the progress returns");
		shape.column("What the lead says", (line) -> Cell.text(line.sentence()));
		return DocumentPart.of("What the leads say",
				shape.of(those(actions, (line) -> line.sentence() != null && !line.sentence().isBlank())),
				"No lead wrote about an action this quarter.");
	}

	static Cell percent(Integer percent) {
		return (percent != null) ? Cell.number(BigDecimal.valueOf(percent), "%") : Cell.text(null);
	}

	static String met(Share share) {
		return (share.whole() > 0 && share.percent() >= share.target()) ? "Yes" : "No";
	}

	private TableShape<ActionLine> described(String code, String caption) {
		TableShape<ActionLine> shape = TableShape.named(code, caption);
		return shape.column("Action", (line) -> Cell.text(line.ref()).to(address(line)))
			.column("Title", (line) -> Cell.text(line.title()))
			.column("Lead agency", (line) -> Cell.text(line.lead()));
	}

	private static Cell rating(ActionLine line) {
		return Cell.rating(Rag.valueOf(line.rag()).words(), line.rag());
	}

	private static Cell confidence(ActionLine line) {
		String given = line.confidence();
		return (given != null) ? Cell.rating(given.charAt(0) + given.substring(1).toLowerCase(Locale.UK), given)
				: Cell.text("No return");
	}

	private String address(ActionLine line) {
		return "/actions/%s/%s".formatted(this.quarter.year(), line.ref());
	}

	private String address(PriorityLine line) {
		return "/plan/%s/priorities/%d".formatted(this.quarter.year(), line.number());
	}

	private static List<ActionLine> those(List<ActionLine> actions, Predicate<ActionLine> which) {
		return actions.stream().filter(which).toList();
	}

}
