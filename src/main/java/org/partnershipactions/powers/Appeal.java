package org.partnershipactions.powers;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.powers.InterventionOutcome.AppealOutcome;

/**
 * The appeal against a power.
 *
 * @param until last day on which it can be made, or null where there is none
 * @param madeOn day on which it was made, or null
 * @param outcome what became of it, or null
 */
@Embeddable
record Appeal(@Column(name = "appeal_until") LocalDate until, @Column(name = "appealed_on") LocalDate madeOn,
		@Enumerated(EnumType.STRING) @Column(name = "appeal_outcome") AppealOutcome outcome) {

	Appeal with(LocalDate day, AppealOutcome result) {
		return new Appeal(this.until, (day != null) ? day : this.madeOn, (result != null) ? result : this.outcome);
	}

}
