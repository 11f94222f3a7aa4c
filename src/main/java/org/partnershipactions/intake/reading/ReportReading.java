package org.partnershipactions.intake.reading;

import java.util.List;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.MayOnReport;
import org.partnershipactions.intake.ReportProcess;
import org.partnershipactions.intake.ReportRows;
import org.partnershipactions.intake.ReportRows.ReportRow;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.ReportSubject;
import org.partnershipactions.intake.ReportVisibility;
import org.partnershipactions.privacy.PrivacySubject;
import org.partnershipactions.privacy.ViewLog;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.intake.MayOnReport.ReportRight.TRIAGE;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads reports: lists for Daily Tasking, and one with all that hangs on it. */
@Service
@Transactional(readOnly = true)
public class ReportReading {

	private final AsbReports reports;

	private final ReportRows rows;

	private final ReportVisibility visibility;

	private final ReportParts parts;

	private final ReportProcess process;

	private final ViewLog views;

	ReportReading(AsbReports reports, ReportRows rows, ReportVisibility visibility, ReportParts parts,
			ReportProcess process, ViewLog views) {
		this.reports = reports;
		this.rows = rows;
		this.visibility = visibility;
		this.parts = parts;
		this.process = process;
		this.views = views;
	}

	/** Key of a report that the reader may see; {@link NotFound} where there is none. */
	@AllowedTo(SIGNED_IN)
	public String key(String ref) {
		return visible(ref).key();
	}

	/**
	 * One report. Who was asked to deal with it sees what and where, but not who
	 * reported; that it was looked at is written down.
	 */
	@AllowedTo(SIGNED_IN)
	public ReportView view(String ref) {
		AsbReport report = visible(ref);
		return this.visibility.seesWhole(report) ? whole(report) : forAgency(report);
	}

	/**
	 * Reports of the reader's partnership, latest first.
	 * @param state only those in this state, or null for all
	 * @param after reference after which the page begins, or null
	 */
	@MayOnReport(TRIAGE)
	public List<ReportRow> list(ReportState state, String after, int size) {
		ReportRows.From from = (after == null || after.isBlank())
				? ReportRows.From.end(this.visibility.partnership(), this.visibility.shown())
				: ReportRows.From.at(visible(after), this.visibility.shown());
		Limit limit = Limit.of(size);
		return (state == null) ? this.rows.latest(from, limit) : this.rows.latestIn(from, state, limit);
	}

	/** Code of the reader's partnership. */
	@AllowedTo(SIGNED_IN)
	public String partnership() {
		return this.visibility.partnership();
	}

	private AsbReport visible(String ref) {
		AsbReport report = ours(ref);
		if (!this.visibility.sees(report)) {
			throw new NotFound("report");
		}
		return report;
	}

	private AsbReport ours(String ref) {
		return this.reports.findByPartnershipAndRef(this.visibility.partnership(), ref)
			.orElseThrow(() -> new NotFound("report"));
	}

	private ReportView whole(AsbReport report) {
		looked(report, "Reading the report");
		boolean undecided = report.triage().isEmpty();
		List<ContributionView> contributions = this.parts.contributions(report);
		return new ReportView(report.key(), report.ref(), report.title(), report.state(), report.stepDue(),
				report.categories(), this.parts.what(report), this.parts.reporter(report, "Reading the report"),
				report.reporter().inWords(), this.parts.outcome(report),
				undecided ? this.parts.suggestions(report) : List.of(), contributions,
				this.parts.timeline(report, contributions), next(report), this.process.diagram(report));
	}

	private ReportView forAgency(AsbReport report) {
		looked(report, "Dealing with a report that was referred");
		return new ReportView(report.key(), report.ref(), report.title(), report.state(), report.stepDue(),
				report.categories(), this.parts.what(report), null, "Not shown to agencies", null, List.of(),
				this.parts.contributions(report), List.of(), next(report), null);
	}

	private void looked(AsbReport report, String purpose) {
		this.views.viewed(new PrivacySubject(report.partnership(), ReportSubject.KIND, report.key(), report.ref()),
				purpose);
	}

	private static String next(AsbReport report) {
		return switch (report.state()) {
			case UNTRIAGED -> "Daily Tasking decides by " + DayWords.day(report.stepDue());
			case TO_TELL -> "The reporter is told by " + DayWords.day(report.stepDue());
			case TOLD -> "Nothing: the reporter was told";
			case NOT_REACHED -> "Nothing: the reporter could not be reached";
			case NOBODY_TO_TELL -> "Nothing: nobody waits for an answer";
		};
	}

}
