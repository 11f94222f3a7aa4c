package org.partnershipactions.powers;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The appeal against a power.
 *
 * @param until last day on which it can be made, or null where there is none
 * @param madeOn day on which it was made, or null
 * @param outcome what became of it, or null
 */
@Embeddable
public record Appeal(@Column(name = "appeal_until") LocalDate until, @Column(name = "appealed_on") LocalDate madeOn,
		@Enumerated(EnumType.STRING) @Column(name = "appeal_outcome") AppealOutcome outcome) {

	/** None is known of: no day until which it can be made, and none was. */
	static final Appeal NONE = new Appeal(null, null, null);

	/** One that can be made until a day, or not at all. */
	static Appeal until(LocalDate day) {
		return new Appeal(day, null, null);
	}

	Appeal with(LocalDate day, AppealOutcome result) {
		return new Appeal(this.until, (day != null) ? day : this.madeOn, (result != null) ? result : this.outcome);
	}

	/** The last day on which it can be made; null where it was made, or cannot be. */
	LocalDate open() {
		return (this.madeOn == null) ? this.until : null;
	}

	/** What became of an appeal. */
	public enum AppealOutcome {

		PENDING("Not decided yet"), UPHELD("Upheld"), VARIED("Conditions changed"), DISMISSED("Dismissed");

		private final String words;

		AppealOutcome(String words) {
			this.words = words;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

	}

}
