package org.partnershipactions.reviews.taskgroup;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.plan.action.Rag;

/**
 * A decision as pages and programs show it.
 *
 * @param key id of the decision
 * @param version its version, to be sent back with a change
 * @param action key of the action
 * @param words the decision or its reason as it was typed, or null
 * @param rating the agreed rating, or null
 * @param agency code of the agency of a follow-up, or null
 * @param day new date or date of a follow-up, or null
 * @param sentence the whole in a sentence
 * @param savedBy name of who saved it last
 * @param savedAt when that was
 * @param result null before the minutes are confirmed
 * @param resultWords what came of it, or why it was not applied
 */
public record DecisionView(String key, Integer version, String action, DecisionKind kind, String words, Rag rating,
		String agency, LocalDate day, String sentence, String savedBy, Instant savedAt, DecisionResult result,
		String resultWords) {
}
