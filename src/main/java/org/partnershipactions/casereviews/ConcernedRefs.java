package org.partnershipactions.casereviews;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.cases.reading.CaseHistory;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.matching.MadeReports;

import org.springframework.stereotype.Component;

/** Reads the references of cases and reports that somebody names. */
@Component
class ConcernedRefs {

	private final CaseHistory cases;

	private final MadeReports reports;

	ConcernedRefs(CaseHistory cases, MadeReports reports) {
		this.cases = cases;
		this.reports = reports;
	}

	/**
	 * The cases and reports with these references, each once.
	 * @throws InvalidAnswers that names the field and the first reference that is unknown
	 */
	List<ReviewSubject> read(String partnership, List<String> refs, String field) {
		return refs.stream()
			.map((ref) -> ref.strip().toUpperCase(Locale.ROOT))
			.filter((ref) -> !ref.isEmpty())
			.distinct()
			.map((ref) -> find(partnership, ref).orElseThrow(() -> new InvalidAnswers(field,
					"There is no case or report %s. Check its reference".formatted(shortened(ref)))))
			.toList();
	}

	private Optional<ReviewSubject> find(String partnership, String ref) {
		if (ref.startsWith("C-")) {
			return this.cases.key(partnership, ref).map((key) -> new ReviewSubject(ReviewSubject.CASE, key, ref));
		}
		return this.reports.withRef(partnership, ref)
			.map((report) -> new ReviewSubject(ReviewSubject.REPORT, report.key(), ref));
	}

	private static String shortened(String ref) {
		return (ref.length() > 20) ? ref.substring(0, 20) + "…" : ref;
	}

}
