package org.partnershipactions.cases.risk;

import jakarta.persistence.Embeddable;

/**
 * An answer as it was given.
 *
 * @param question code of the question
 * @param answer code of the answer
 * @param score what it added then
 */
@Embeddable
record GivenAnswer(String question, String answer, int score) {
}
