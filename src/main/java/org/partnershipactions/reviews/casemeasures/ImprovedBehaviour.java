package org.partnershipactions.reviews.casemeasures;

import java.time.LocalDate;

import org.partnershipactions.cases.CaseCounts;
import org.partnershipactions.cases.ImprovedCases;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.Reckoning;

import org.springframework.stereotype.Component;

/**
 * Cases that the task group accepted and whose behaviour improved, of all of them whose
 * closure was approved. "Not known" stays in the whole and is shown.
 */
@Component
class ImprovedBehaviour implements MeasureSource {

	private final CaseCounts cases;

	ImprovedBehaviour(CaseCounts cases) {
		this.cases = cases;
	}

	@Override
	public String measure() {
		return "asb-improved";
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		ImprovedCases found = this.cases.improved(partnership, from, to);
		String note = "Behaviour the same in %d, worse in %d, not known in %d".formatted(found.same(), found.worse(),
				found.notKnown());
		return new Reckoning(found.improved(), found.closed(), note, "/cases?status=closed");
	}

}
