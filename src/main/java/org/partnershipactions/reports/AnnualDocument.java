package org.partnershipactions.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.plan.action.Status;
import org.partnershipactions.reports.AnnualYear.FundingTotal;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Document.Fact;
import org.partnershipactions.reports.documents.Part;
import org.partnershipactions.reports.documents.TableShape;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.QuarterFigures.ActionLine;
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

	private List<Part> parts(AnnualYear year) {
		AnnualTables tables = new AnnualTables(year.quarters());
		List<Part> parts = new ArrayList<>(List.of(tables.quarters(), tables.priorities(), tables.measures()));
		year.latest().ifPresent((figures) -> {
			parts.add(completed(year, figures));
			parts.add(QuarterlyOutcomes.caseReviews(figures, this.person.seesEverything()));
		});
		parts.add(money(year.money()));
		return parts;
	}

	private static Part completed(AnnualYear year, QuarterFigures figures) {
		TableShape<ActionLine> shape = TableShape.named("completed", "Actions that were completed");
		shape.column("Action", (one) -> Cell.text(one.ref()).to("/actions/%s/%s".formatted(year.year(), one.ref())))
			.column("Title", (one) -> Cell.text(one.title()))
			.column("Lead agency", (one) -> Cell.text(one.lead()))
			.column("Status", (one) -> Cell.text(Status.valueOf(one.status()).words()))
			.column("Counted", (one) -> Cell.number(one.counted()))
			.column("Unit", (one) -> Cell.text(one.unit()));
		return Part.of("Completed actions", shape.of(completed(figures)), "No action was completed yet.");
	}

	private static List<ActionLine> completed(QuarterFigures figures) {
		List<String> done = List.of(Status.COMPLETED.name(), Status.COMPLETED_IN_PART.name());
		return figures.actions().stream().filter((action) -> done.contains(action.status())).toList();
	}

	private static Part money(List<FundingTotal> money) {
		TableShape<FundingTotal> shape = TableShape.named("money",
				"Money of live actions by funding source, in pounds");
		shape.column("Funding source", (one) -> Cell.text(one.funding()))
			.column("Live actions", (one) -> Cell.number(one.actions()))
			.column("Planned, £", (one) -> Cell.number(one.planned(), ""))
			.column("Spent, £", (one) -> Cell.number(one.spent(), ""));
		return Part.of("Value for money", shape.of(money), "No live action names its money.");
	}

}
