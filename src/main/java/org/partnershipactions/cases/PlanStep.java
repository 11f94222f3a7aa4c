package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.partnershipactions.security.SealedText;

/**
 * One thing that an action plan says somebody will do.
 *
 * @param agency code of the agency that does it
 * @param task what it does
 * @param due by when; null where no day was agreed
 */
@Embeddable
public record PlanStep(@Column(length = 50) String agency,
		@Convert(converter = SealedText.class) @Column(name = "what_is_done") String task,
		@Column(name = "due_on") LocalDate due) {
}
