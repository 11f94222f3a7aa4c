package org.partnershipactions.intake.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.ReportVisibility;
import org.partnershipactions.intake.Triage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports that were made, by person, by reference and by key. */
@Component
@Transactional(readOnly = true)
public class MadeReports {

	private final AsbReports reports;

	private final ReportVisibility visibility;

	MadeReports(AsbReports reports, ReportVisibility visibility) {
		this.reports = reports;
		this.visibility = visibility;
	}

	/** Reports that a person made under any of these keys, the earliest first. */
	public List<MadeReport> by(Collection<String> reporters) {
		return reporters.isEmpty() ? List.of() : this.reports.madeBy(reporters).stream().map(MadeReport::of).toList();
	}

	/** Reports with these keys; those that are not there are left out. */
	public List<MadeReport> withKeys(Collection<String> keys) {
		return keys.stream().map(this.reports::findById).flatMap(Optional::stream).map(MadeReport::of).toList();
	}

	/** The report with this reference, where the person who is signed in may see it. */
	public Optional<MadeReport> seen(String partnership, String ref) {
		return this.reports.findByPartnershipAndRef(partnership, ref).filter(this.visibility::sees).map(MadeReport::of);
	}

	/**
	 * A report as those see it who count reports.
	 *
	 * @param reporterKey key of who reported; null when anonymous
	 * @param occurredOn day on which it happened
	 * @param reportedOn day on which it was reported
	 * @param agency code of the agency that it was referred to, or null
	 * @param caseKey key of the case that it opened or joined, or null
	 */
	public record MadeReport(String key, String partnership, String ref, String reporterKey, String placeKey,
			LocalDate occurredOn, LocalDate reportedOn, String agency, String caseKey) {

		static MadeReport of(AsbReport report) {
			return new MadeReport(report.key(), report.partnership(), report.ref(), report.reporter().reporterKey(),
					report.place().placeKey(), PartnershipClock.dayOf(report.facts().occurredAt()),
					PartnershipClock.dayOf(report.origin().receivedAt()),
					report.triage().map(Triage::agency).orElse(null),
					report.triage().map(Triage::caseKey).orElse(null));
		}

	}

}
