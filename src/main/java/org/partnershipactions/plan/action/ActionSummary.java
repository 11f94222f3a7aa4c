package org.partnershipactions.plan.action;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.workflow.Subject;

/**
 * An action as tables of the plan show it.
 *
 * @param key id of the action
 * @param year plan year such as {@code 2026-27}
 * @param stage how far it has come
 * @param status where it stands
 * @param rag the computed rating of today
 * @param stepDue the day after which the open step is late, or null
 * @param grace the day by which what was returned is to be put right, where that is
 * another day, or null
 * @param asked how many partners were asked
 * @param answered how many of them answered
 * @param silent codes of those who have not
 */
public record ActionSummary(String key, String year, ActionRow row, Stage stage, Status status, Rag rag,
		LocalDate stepDue, LocalDate grace, ActionPartners partners, int asked, int answered, List<String> silent) {

	/** The reference with the year of the plan beside it. */
	public String named() {
		return Subject.beside(this.row.ref(), this.year);
	}

	/** The day by which; null where it is ongoing. */
	public LocalDate due() {
		return this.row.due();
	}

	/** Whether its open step or the action itself is past its day. */
	public boolean late(LocalDate today) {
		return this.stepDue != null && (today.isAfter(this.stepDue) || (due() != null && today.isAfter(due())));
	}

}
