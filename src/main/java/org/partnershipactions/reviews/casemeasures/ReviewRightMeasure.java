package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;

import org.partnershipactions.casereviews.rights.RightFigures;
import org.partnershipactions.casereviews.rights.RightFigures.ToldOfRight;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Reporters who were told of the right to a case review, of those who reported again
 * within six months. All of them are to be told.
 */
@Component
class ReviewRightMeasure implements MeasureSource {

	private static final String CODE = "told-of-review";

	private final RightFigures rights;

	ReviewRightMeasure(RightFigures rights) {
		this.rights = rights;
	}

	@Override
	public String measure() {
		return CODE;
	}

	@Override
	public String title() {
		return "Reporters told of the right to a case review at their second report in six months";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		ToldOfRight told = this.rights.of(partnership, from, to);
		return new Reckoning(told.told(), told.owed(),
				"%d could not be reached, which counts as not told".formatted(told.notReached()), "/case-reviews");
	}

}
