package org.partnershipactions.cases.risk;

import jakarta.persistence.Embeddable;

/**
 * One question of a version.
 *
 * @param code by which answers name it
 * @param words the question
 * @param hint what helps to answer it, or null
 */
@Embeddable
public record RiskQuestion(String code, String words, String hint) {
}
