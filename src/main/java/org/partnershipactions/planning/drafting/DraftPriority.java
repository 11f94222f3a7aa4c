package org.partnershipactions.planning.drafting;

import java.util.List;

/**
 * Answers of the form "DraftPriority".
 *
 * @param actions what becomes of each action of last year
 * @param added actions that are new
 */
record DraftPriority(List<ActionRowAnswer> actions, List<AddedRow> added) {

	/** What becomes of each action of last year; none where there is none. */
	List<ActionRowAnswer> decided() {
		return (this.actions != null) ? this.actions : List.of();
	}

	/** What is new; none where nothing is. */
	List<AddedRow> begun() {
		return (this.added != null) ? this.added : List.of();
	}

	/**
	 * What becomes of one action.
	 *
	 * @param action its reference in last year's plan
	 * @param decision what becomes of it
	 * @param title what is to be done from now on, where it is changed or split
	 * @param part what the second part does, where it is split
	 * @param reason why; needed but where it is carried forward
	 */
	record ActionRowAnswer(String action, DraftDecision.Kind decision, String title, String part, String reason) {
	}

	/** An action that is new, and the agency that leads it. */
	record AddedRow(String title, String lead) {
	}

}
