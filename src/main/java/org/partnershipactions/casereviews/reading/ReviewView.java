package org.partnershipactions.casereviews.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.Diagram;

/**
 * A case review as its page shows it.
 *
 * @param whole whether the reader sees all of it, or only their own part
 * @param runs whether the reader runs it
 * @param mayAppeal whether an appeal can be recorded now
 * @param sections blocks in the order in which to read them
 * @param happened what happened, latest first
 * @param diagram how far its process came; null where the reader sees only their part
 */
public record ReviewView(ReviewRow row, boolean whole, boolean runs, boolean mayAppeal, LocalDate appealUntil,
		List<BriefingSection> sections, List<Happened> happened, Diagram diagram) {

	/** One thing that happened. */
	public record Happened(Instant at, String by, String text) {
	}

	/** Whether the application can be withdrawn by the reader's hand. */
	public boolean mayWithdraw() {
		return this.runs && this.row.stage().live();
	}

}
