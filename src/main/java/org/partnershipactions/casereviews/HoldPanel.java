package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.casereviews.ReviewOutcome.PanelOutcome;
import org.partnershipactions.casereviews.ReviewOutcome.Recommendation;

/** Answers of the form "HoldPanel". */
record HoldPanel(LocalDate heldOn, String chairAgency, String chair, String invited, String whyNotInvited,
		String findings, List<PanelRequest> recommendations) {

	/** What one body is asked to do. */
	record PanelRequest(String agency, String words, LocalDate due) {
	}

	PanelOutcome outcome() {
		return new PanelOutcome(this.heldOn, this.chairAgency, this.chair, "YES".equals(this.invited),
				this.whyNotInvited, this.findings);
	}

	List<Recommendation> recommended() {
		return (this.recommendations == null) ? List.of()
				: this.recommendations.stream()
					.map((one) -> new Recommendation(one.agency(), one.words(), one.due(), null))
					.toList();
	}

}
