package org.partnershipactions.intake.reading;

import java.util.List;

import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.AsbReports;
import org.partnershipactions.intake.MayOnReport;
import org.partnershipactions.intake.ReportAccess;
import org.partnershipactions.intake.ReportRow;
import org.partnershipactions.intake.ReportRows;
import org.partnershipactions.intake.ReportState;
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

	private final ReportAccess access;

	private final ReportOpening opening;

	ReportReading(AsbReports reports, ReportRows rows, ReportAccess access, ReportOpening opening) {
		this.reports = reports;
		this.rows = rows;
		this.access = access;
		this.opening = opening;
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
		return this.access.reads(report) ? this.opening.whole(report) : this.opening.forAgency(report);
	}

	/**
	 * Reports of the reader's partnership, latest first.
	 * @param state only those in this state, or null for all
	 * @param after reference after which the page begins, or null
	 */
	@MayOnReport(TRIAGE)
	public List<ReportRow> list(ReportState state, String after, int size) {
		ReportRows.From from = (after == null || after.isBlank()) ? ReportRows.From.end(this.access.partnership())
				: ReportRows.From.at(ours(after));
		Limit limit = Limit.of(size);
		return (state == null) ? this.rows.latest(from, limit) : this.rows.latestIn(from, state, limit);
	}

	/** Code of the reader's partnership. */
	@AllowedTo(SIGNED_IN)
	public String partnership() {
		return this.access.partnership();
	}

	private AsbReport visible(String ref) {
		AsbReport report = ours(ref);
		if (!this.access.reads(report) && !this.opening.asked(report)) {
			throw new NotFound("report");
		}
		return report;
	}

	private AsbReport ours(String ref) {
		return this.reports.findByPartnershipAndRef(this.access.partnership(), ref)
			.orElseThrow(() -> new NotFound("report"));
	}

}
