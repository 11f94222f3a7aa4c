package org.partnershipactions.intake.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.intake.ReportSource;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.workflow.Diagram;

/**
 * One report with all that is known of it, as far as the reader may see it.
 *
 * @param stepDue day by which the open step is due, or null
 * @param reporter who reported; null when anonymous, or not for the reader to know
 * @param reporterWords who is to be told in which way, without a name
 * @param next what happens next, in words
 * @param diagram how far its process came; null where the reader sees it for an agency
 */
public record ReportView(String key, String ref, String title, ReportState state, LocalDate stepDue,
		Set<CaseCategory> categories, What what, ReporterView reporter, String reporterWords, Outcome outcome,
		List<Suggestion> suggestions, List<ContributionView> contributions, List<Entry> timeline, String next,
		Diagram diagram) {

	/** What was reported, and how it came in. */
	public record What(String description, Instant occurredAt, String howOften, String alreadyToldTo,
			boolean anyoneInDanger, String address, String ward, boolean outsideDistrict, Instant receivedAt,
			ReportSource source, String sourceReference, List<String> additions) {
	}

	/**
	 * What became of it.
	 *
	 * @param caseRef reference of its case, or null
	 * @param told what the reporter was told, or null
	 */
	public record Outcome(TriageDecision decision, String reason, String caseRef, String agency, Channel toldBy,
			String told) {
	}

	/** Something that happened. */
	public record Entry(Instant at, String by, String text) {
	}

	/**
	 * Who reported, opened for somebody who may know.
	 *
	 * @param ref reference in the register, such as {@code P-000123}
	 * @param preferredContact how they want to hear from us
	 */
	public record ReporterView(String ref, String name, String address, String email, String telephone,
			Channel preferredContact) {
	}

}
