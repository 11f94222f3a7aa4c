package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;
import org.partnershipactions.measures.MeasureAt;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.DocumentPart;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.reviews.figures.QuarterChange;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.QuarterFigures.AgencyLine;
import org.partnershipactions.reviews.figures.QuarterFigures.ReviewLine;

/** The other tables of the quarterly report: measures, agencies, reviews, changes. */
final class QuarterlyOutcomes {

	private static final String LAW = "Applications of the plan's year up to the end of the quarter (s. 104(9) of the"
			+ " Anti-social Behaviour, Crime and Policing Act 2014). Who does not oversee reads them in steps of five until"
			+ " the year has ended.";

	private QuarterlyOutcomes() {
	}

	static DocumentPart changes(Quarter quarter, List<QuarterChange> changes) {
		TableShape<QuarterChange> shape = TableShape.named("changes", "Figures that are no longer as they were signed");
		shape.column("Figure", (one) -> Cell.text("%s, %s: %s".formatted(one.part(), one.row(), one.figure())))
			.column("As signed", (one) -> Cell.text(one.was()))
			.column("Now", (one) -> Cell.text(one.now()));
		return DocumentPart.of("Changed since Q" + quarter.number(), shape.of(changes),
				"Nothing has changed since the board signed these figures.");
	}

	static DocumentPart measures(List<MeasureAt> measures) {
		TableShape<MeasureAt> shape = TableShape.named("measures", "Measures at the end of the quarter");
		shape.column("Measure", (one) -> Cell.text(one.title()).to("/measures/" + one.code()))
			.column("Target", (one) -> Cell.text(one.target()))
			.column("Latest", (one) -> value(one.value(), one.unit()))
			.column("Last year", (one) -> value(one.lastYear(), one.unit()))
			.column("On target", (one) -> Cell.text(answer(one.onTarget())))
			.column("Read on", (one) -> Cell.day(one.readOn(), ""))
			.column("Note", (one) -> Cell.text(one.note()));
		return DocumentPart.of("Success measures", shape.of(measures), "No measures are kept for this quarter.");
	}

	static DocumentPart agencies(Quarter quarter, List<AgencyLine> agencies) {
		TableShape<AgencyLine> shape = TableShape.named("agencies", "Returns and late work by agency");
		shape.column("Agency", (one) -> Cell.text(one.name()).to("/agencies/" + one.code()))
			.column("Returns asked for", (one) -> returns(quarter, one, one.asked()))
			.column("Given in time", (one) -> returns(quarter, one, one.given()))
			.column("Not given in time", (one) -> returns(quarter, one, one.asked() - one.given()))
			.column("Late work", (one) -> Cell.number(one.late()));
		return DocumentPart.of("Agencies", shape.of(agencies), "No return was asked for and nothing is late.");
	}

	/** A quarter of which nobody was asked has no page. */
	private static Cell returns(Quarter quarter, AgencyLine agency, int number) {
		Cell cell = Cell.number(number);
		return (agency.asked() == 0) ? cell : cell
			.to("/quarters/%s/%d?agency=%s#returns".formatted(quarter.year(), quarter.number(), agency.code()));
	}

	static DocumentPart reviews(List<ReviewLine> reviews) {
		TableShape<ReviewLine> shape = TableShape.named("reviews", "What the task groups decided");
		shape.column("Task group", (one) -> Cell.text(one.name()))
			.column("Held on", (one) -> Cell.day(one.heldOn(), "Not held"))
			.column("Decisions", (one) -> Cell.text(String.join(" ", one.decisions())));
		return DocumentPart.of("Task groups' reviews", shape.of(reviews), "There is no task group.");
	}

	/** As counted for those who oversee, as published for everybody else. */
	static DocumentPart caseReviews(QuarterFigures figures, boolean asCounted) {
		ReviewYear.FiguresInWords shown = asCounted ? figures.caseReviews().asCounted()
				: figures.caseReviews().published(Quarter.parse(figures.quarter()));
		TableShape<String[]> shape = TableShape.named("case-reviews", "Statutory case reviews");
		shape.column("Figure", (row) -> Cell.text(row[0])).column("Number", (row) -> counted(row[1]));
		return new DocumentPart("Case reviews", List.of(LAW),
				shape.of(List.of(new String[] { "Applications", shown.applications() },
						new String[] { "Threshold not met", shown.thresholdNotMet() },
						new String[] { "Reviews held", shown.held() },
						new String[] { "Reviews with recommendations", shown.withRecommendations() })));
	}

	private static Cell counted(String words) {
		return words.matches("\\d+") ? Cell.number(Integer.valueOf(words)) : Cell.text(words);
	}

	private static Cell value(BigDecimal value, String unit) {
		return Cell.number(value, "%".equals(unit) ? unit : " " + unit);
	}

	private static String answer(Boolean onTarget) {
		if (onTarget == null) {
			return "Not known yet";
		}
		return onTarget ? "Yes" : "No";
	}

}
