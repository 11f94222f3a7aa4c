package org.partnershipactions.reports;

import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.figures.QuarterChange;
import org.partnershipactions.reviews.figures.QuarterFigures;
import org.partnershipactions.reviews.figures.Signature;

/**
 * What there is to report of a quarter.
 *
 * @param figures as they were signed, or as they are now before
 * @param signature who signed, or null before
 * @param changes what became different since it was signed
 */
public record QuarterReport(Quarter quarter, QuarterFigures figures, Signature signature, List<QuarterChange> changes) {

	/** The same for those who do not oversee. */
	QuarterReport withoutChangedCaseReviews() {
		return new QuarterReport(this.quarter, this.figures, this.signature,
				this.changes.stream().filter((change) -> !change.ofCaseReviews()).toList());
	}

	/** Whether its figures can still change. */
	public boolean draft() {
		return this.signature == null;
	}

}
