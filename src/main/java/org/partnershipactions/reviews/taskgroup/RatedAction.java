package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;

import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;

/**
 * An action as a task group looks at it: the rating by its dates, the lead's confidence
 * and what the group agreed last.
 *
 * @param key id of the action
 * @param path address of its page
 * @param lead name of the accountable lead
 * @param due by when, or null where it is ongoing
 * @param rag the computed rating of today
 * @param confidence the lead's last word, or null
 * @param sentence the lead's last sentence, or null
 * @param agreed what the group agreed last, or null
 * @param disagreement whether the lead and the dates say different things
 */
public record RatedAction(String key, String ref, String title, String path, String lead, Stage stage, Status status,
		LocalDate due, Rag rag, Confidence confidence, String sentence, Rag agreed, boolean disagreement) {

	/** Whether it was adopted and is not closed. */
	public boolean live() {
		return this.stage != Stage.DRAFT && this.stage != Stage.CLOSED;
	}

}
