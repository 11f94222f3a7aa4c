package org.partnershipactions.intake;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.security.sealing.SealedText;

/**
 * What Daily Tasking made of a report.
 *
 * @param reason why, in words, or null
 * @param caseKey key of the case that it opened or joined, or null
 * @param agency code of the agency that it was referred to, or null
 * @param contributionKey key of what that agency was asked for last, or null
 */
@Embeddable
public record Triage(@Enumerated(EnumType.STRING) TriageDecision decision,
		@Column(name = "triage_reason") @SealedText String reason, String caseKey, String agency,
		String contributionKey, String triagedBy, Instant triagedAt) {

	Triage withoutWords() {
		return new Triage(this.decision, null, this.caseKey, this.agency, this.contributionKey, this.triagedBy,
				this.triagedAt);
	}

	/** The same, asked of another agency. */
	Triage askedOf(String other, String contribution) {
		return new Triage(this.decision, this.reason, this.caseKey, other, contribution, this.triagedBy,
				this.triagedAt);
	}

	/** What Daily Tasking makes of a report. */
	public enum TriageDecision {

		NEW_CASE("Open a new case", false), JOIN_CASE("Join an open case", false), REFER("Refer to an agency", true),
		NOT_ASB("Not anti-social behaviour", true), NO_ACTION("No more to do", true);

		private final String words;

		private final boolean needsReason;

		TriageDecision(String words, boolean needsReason) {
			this.words = words;
			this.needsReason = needsReason;
		}

		/** As people read it. */
		public String words() {
			return this.words;
		}

		/** Whether it can be taken only with a reason. */
		public boolean needsReason() {
			return this.needsReason;
		}

	}

}
