package org.partnershipactions.casereviews;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the decision table said.
 *
 * @param qualifying how many reports qualified
 * @param met whether that is enough
 * @param words the rule in words
 * @param ruleTable version of the table
 */
@Embeddable
public record Threshold(@Column(name = "qualifying_reports") Integer qualifying,
		@Column(name = "threshold_met") Boolean met, @Column(name = "threshold_rule") String words,
		@Column(name = "threshold_table") String ruleTable, @Column(name = "threshold_on") LocalDate on) {
}
