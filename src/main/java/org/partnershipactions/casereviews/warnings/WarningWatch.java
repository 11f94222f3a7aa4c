package org.partnershipactions.casereviews.warnings;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviewEvent.ReviewAppliedFor;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.QualifyingReports;
import org.partnershipactions.casereviews.ReviewThreshold;
import org.partnershipactions.casereviews.warnings.ReviewWarning.WarningState;
import org.partnershipactions.intake.ReportEvent.ReportReceived;
import org.partnershipactions.intake.matching.MadeReports;
import org.partnershipactions.intake.matching.MadeReports.MadeReport;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at each new report: does its reporter reach the threshold with it? Each person is
 * warned of once at a time, until they apply.
 */
@Component
class WarningWatch {

	private final ReviewWarnings warnings;

	private final CaseReviews reviews;

	private final ReviewThreshold threshold;

	private final MadeReports reports;

	private final ResidentRegister residents;

	private final PartnershipClock clock;

	WarningWatch(ReviewWarnings warnings, CaseReviews reviews, ReviewThreshold threshold, MadeReports reports,
			ResidentRegister residents, PartnershipClock clock) {
		this.warnings = warnings;
		this.reviews = reviews;
		this.threshold = threshold;
		this.reports = reports;
		this.residents = residents;
		this.clock = clock;
	}

	@EventListener
	void received(ReportReceived event) {
		this.reports.withKeys(List.of(event.key()))
			.stream()
			.filter((report) -> report.reporterKey() != null)
			.forEach(this::compare);
	}

	/** Somebody applied: what was open about the victim is done. */
	@EventListener
	void applied(ReviewAppliedFor event) {
		CaseReview review = this.reviews.withKey(event.key());
		this.warnings
			.findByPartnershipAndStateAndResidentKeyIn(review.partnership(), WarningState.OPEN,
					this.residents.keys(review.application().victimKey()))
			.forEach((warning) -> this.warnings.save(warning.applied(this.clock.today())));
	}

	private void compare(MadeReport report) {
		int reports = this.threshold.countingToday(report.reporterKey());
		if (this.threshold.enough(report.partnership(), reports)) {
			warn(report.partnership(), report.reporterKey(), reports);
		}
	}

	/**
	 * Warns, unless there was a warning or an application of the person within the time
	 * in which their reports count.
	 */
	private void warn(String partnership, String resident, int reports) {
		List<String> keys = this.residents.keys(resident);
		LocalDate since = this.clock.today().minus(QualifyingReports.APPLIED_WITHIN);
		boolean known = this.warnings.findByResidentKeyIn(keys)
			.stream()
			.anyMatch((warning) -> warning.warnedOn().isAfter(since))
				|| this.reviews.of(keys).stream().anyMatch((one) -> one.application().appliedOn().isAfter(since));
		if (!known) {
			this.warnings.save(new ReviewWarning(partnership, keys.get(0), reports, this.clock.today()));
		}
	}

}
