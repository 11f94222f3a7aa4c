package org.partnershipactions.powers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.powers.Appeal.AppealOutcome;
import org.partnershipactions.powers.InterventionDue.DueReason;

/**
 * A tool or power as it was used in a case.
 *
 * @param key key of the intervention
 * @param tool code of the tool or power
 * @param name its name
 * @param formal whether the law has rules for it
 * @param issuer code of the agency that used it
 * @param subjectKey key of the person or body it is used on, or null
 * @param owner code of the agency that looks after it when the case is closed, or null
 * @param due day on which it comes back as work; null when it is over
 * @param dueReason why it comes back then
 * @param conditions what it asks for, in words
 * @param outcome what came of it; null while it is live
 */
public record InterventionView(String key, String tool, String name, boolean formal, String issuer, String subjectKey,
		String owner, Instant begunAt, Instant endsAt, LocalDate actBy, String conditions, LocalDate due,
		DueReason dueReason, LocalDate appealUntil, LocalDate appealedOn, AppealOutcome appealOutcome,
		List<Breach> breaches, InterventionOutcome outcome, String outcomeWords, LocalDate endedOn) {

	/** Whether it is not over. */
	public boolean live() {
		return this.endedOn == null;
	}

}
