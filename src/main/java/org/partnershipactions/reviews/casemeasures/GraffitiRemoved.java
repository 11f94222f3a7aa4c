package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;

import org.partnershipactions.cases.CaseCounts;
import org.partnershipactions.cases.RemovedGraffiti;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Offensive graffiti that was removed within its hours, of all that the partnership
 * learned of.
 */
@Component
class GraffitiRemoved implements MeasureSource {

	private final CaseCounts cases;

	GraffitiRemoved(CaseCounts cases) {
		this.cases = cases;
	}

	@Override
	public String measure() {
		return "graffiti-removed";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		RemovedGraffiti found = this.cases.graffiti(partnership, from, to);
		return new Reckoning(found.inTime(), found.found(), null, "/cases?category=offensive-graffiti");
	}

}
