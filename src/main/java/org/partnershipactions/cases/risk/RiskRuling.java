package org.partnershipactions.cases.risk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.cases.RiskBand;

/**
 * What the decision table said.
 *
 * @param score sum of the answers' scores
 * @param band the band
 * @param rule id of the rule that answered
 * @param words that rule in plain words
 * @param table the version of the table
 */
@Embeddable
record RiskRuling(int score, @Column(name = "rule_band") @Enumerated(EnumType.STRING) RiskBand band,
		@Column(name = "rule_id") String rule, @Column(name = "rule_words") String words,
		@Column(name = "rule_table") String table) {
}
