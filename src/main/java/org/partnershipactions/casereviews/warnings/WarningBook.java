package org.partnershipactions.casereviews.warnings;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.QualifyingReports;
import org.partnershipactions.residents.ResidentRegister;

import org.springframework.stereotype.Component;

/** Keeps the warnings: each person is in it once at a time. */
@Component
public class WarningBook {

	private final ReviewWarnings warnings;

	private final AsbCaseReviews reviews;

	private final ResidentRegister residents;

	private final PartnershipClock clock;

	WarningBook(ReviewWarnings warnings, AsbCaseReviews reviews, ResidentRegister residents, PartnershipClock clock) {
		this.warnings = warnings;
		this.reviews = reviews;
		this.residents = residents;
		this.clock = clock;
	}

	/** Somebody applied: what was open about the victim is done. */
	public void applied(String partnership, String victim) {
		this.warnings
			.findByPartnershipAndStateAndResidentKeyIn(partnership, WarningState.OPEN, this.residents.keys(victim))
			.forEach((warning) -> this.warnings.save(warning.applied(this.clock.today())));
	}

	/**
	 * Warns, unless there was a warning or an application of the person within the time
	 * in which their reports count.
	 */
	void warn(String partnership, String resident, int reports) {
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
