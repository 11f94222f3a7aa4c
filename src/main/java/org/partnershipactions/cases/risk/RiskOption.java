package org.partnershipactions.cases.risk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One answer that a question offers.
 *
 * @param question code of the question
 * @param code by which it is given
 * @param words the answer
 * @param score what it adds, from 0
 * @param mark what it says that raises the risk whatever the score, or null
 */
@Embeddable
record RiskOption(String question, String code, String words, int score, @Enumerated(EnumType.STRING) RiskMark mark) {
}
