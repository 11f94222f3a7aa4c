package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.matching.Suggestions;

import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a benchmark ask for the suggestions of a report and for nothing else: the report
 * is read by its key, with who may be its reporter, and compared.
 */
public class SuggestionsAlone {

	private final AsbReports reports;

	private final Suggestions suggestions;

	SuggestionsAlone(AsbReports reports, Suggestions suggestions) {
		this.reports = reports;
		this.suggestions = suggestions;
	}

	/** What the report with this key may belong to. */
	@Transactional(readOnly = true)
	public List<Suggestion> of(String key) {
		return this.suggestions.of(this.reports.withKey(key));
	}

}
