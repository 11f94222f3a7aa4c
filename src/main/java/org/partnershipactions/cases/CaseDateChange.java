package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.security.SealedText;

/**
 * One move of a step's date, kept for ever.
 *
 * @param step the step
 * @param from the day before
 * @param to the day after
 * @param reason why
 * @param by account of who moved it
 * @param at when
 */
@Embeddable
public record CaseDateChange(@Enumerated(EnumType.STRING) @Column(length = 30) CaseStep step,
		@Column(name = "due_before") LocalDate from, @Column(name = "due_after") LocalDate to,
		@Convert(converter = SealedText.class) @Column(name = "reason") String reason,
		@Column(name = "moved_by", length = 100) String by, @Column(name = "moved_at") Instant at) {
}
