package org.partnershipactions.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.reports.documents.Cell;
import org.partnershipactions.reports.documents.Document;
import org.partnershipactions.reports.documents.Document.Fact;
import org.partnershipactions.reports.documents.DocumentPart;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.QuarterFigures.Share;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;
import org.partnershipactions.reviews.figures.Signature;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Component;

/** Writes the quarterly report down, once for the page and every file. */
@Component
public class QuarterlyDocument {

	private static final String DRAFT = "Draft. The board has not signed this quarter, so its figures can still change.";

	private static final String UNSOUND = "These figures are not those that the board signed: they were changed in the"
			+ " database. Do not use them, and tell the administrator and the auditor.";

	private final Directory directory;

	private final CurrentPerson person;

	QuarterlyDocument(Directory directory, CurrentPerson person) {
		this.directory = directory;
		this.person = person;
	}

	/** The report as a document, as far as who is signed in may read it. */
	public Document of(QuarterReport whole) {
		QuarterReport report = this.person.seesEverything() ? whole : whole.withoutChangedCaseReviews();
		String title = "Quarterly performance report, " + report.quarter().words();
		String file = "quarterly-report-" + report.quarter().toString().toLowerCase(Locale.ROOT);
		return new Document(report.draft() ? file + "-draft" : file, title, report.figures().name(), notice(report),
				facts(report), parts(report));
	}

	private static String notice(QuarterReport report) {
		if (report.draft()) {
			return DRAFT;
		}
		return report.signature().sound() ? null : UNSOUND;
	}

	private List<Fact> facts(QuarterReport report) {
		QuarterFigures figures = report.figures();
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("Quarter", Cell.text(report.quarter().words())));
		facts.add(new Fact("Figures of", Cell.day(figures.lastDay(), "")));
		facts.addAll(headline(figures.onSchedule()));
		if (report.draft()) {
			facts.add(new Fact("Signed", Cell.text("Not yet: this is a draft")));
		}
		else {
			facts.addAll(signed(report.signature(), report.changes().size()));
		}
		return facts;
	}

	private static List<Fact> headline(Share share) {
		return List.of(new Fact("Completed or on schedule", Cell.number(share.part())),
				new Fact("Live actions", Cell.number(share.whole())),
				new Fact("Share of live actions", QuarterlyTables.percent(share.percent())),
				new Fact("Target", QuarterlyTables.percent(share.target())),
				new Fact("Target met", Cell.text(QuarterlyTables.met(share))));
	}

	private List<Fact> signed(Signature signature, int changes) {
		return List.of(new Fact("Signed by", Cell.text(this.directory.personName(signature.by()))),
				new Fact("Signed on", Cell.day(PartnershipClock.dayOf(signature.at()), "")),
				new Fact("Hash (SHA-256)", Cell.text(signature.hash())),
				new Fact("Checked",
						Cell.text(signature.sound() ? "These are the figures that were signed"
								: "These are not the figures that were signed")),
				new Fact("Figures changed since", Cell.number(changes)));
	}

	private List<DocumentPart> parts(QuarterReport report) {
		QuarterFigures figures = report.figures();
		QuarterlyTables tables = new QuarterlyTables(report.quarter());
		List<DocumentPart> parts = new ArrayList<>(words(figures.words()));
		if (!report.draft()) {
			parts.add(QuarterlyOutcomes.changes(report.quarter(), report.changes()));
		}
		parts.addAll(List.of(tables.priorities(figures.priorities()), QuarterlyOutcomes.measures(figures.measures()),
				tables.actions(figures.actions()), tables.disagreements(figures.actions()),
				tables.counted(figures.actions()), tables.sentences(figures.actions()),
				QuarterlyOutcomes.agencies(report.quarter(), figures.agencies()),
				QuarterlyOutcomes.reviews(figures.reviews()),
				QuarterlyOutcomes.caseReviews(figures, this.person.seesEverything())));
		return parts;
	}

	private static List<DocumentPart> words(Words words) {
		if (words == null) {
			return List
				.of(DocumentPart.saying("Highlights and risks", "The manager has not compiled this quarter yet."));
		}
		return List.of(DocumentPart.saying("Highlights", paragraphs(words.highlights(), "None were named.")),
				DocumentPart.saying("Risks", paragraphs(words.risks(), "None were named.")));
	}

	private static String[] paragraphs(String text, String otherwise) {
		return (text == null || text.isBlank()) ? new String[] { otherwise } : text.strip().split("\\R+");
	}

}
