package org.partnershipactions.plan.action;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One move of a date, kept for ever.
 *
 * @param stage the stage that was open when the date moved
 * @param from the date before; null where the action was ongoing
 * @param to the date after
 * @param reason why, in words
 * @param by account of who moved it
 * @param at when
 */
@Embeddable
public record DeadlineChange(@Enumerated(EnumType.STRING) @Column(length = 30) Stage stage,
		@Column(name = "due_before") LocalDate from, @Column(name = "due_after") LocalDate to,
		@Column(length = 2000) String reason, @Column(name = "moved_by", length = 100) String by,
		@Column(name = "moved_at") Instant at) {
}
