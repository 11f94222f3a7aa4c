package org.partnershipactions.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.Gateway;
import org.partnershipactions.privacy.Regime;

/**
 * What makes it lawful to work and to share a case.
 *
 * @param basis lawful basis
 * @param regime law of data protection that applies
 * @param gateway what allows agencies to be told of it
 * @param pointer whether others may be told which agency knows, although the case is
 * restricted
 */
@Embeddable
public record CaseSharing(@Enumerated(EnumType.STRING) @Column(name = "sharing_basis", length = 30) LawfulBasis basis,
		@Enumerated(EnumType.STRING) @Column(name = "sharing_regime", length = 30) Regime regime,
		@Enumerated(EnumType.STRING) @Column(name = "sharing_gateway", length = 40) Gateway gateway,
		@Column(name = "pointer_allowed") boolean pointer) {

	static CaseSharing usual() {
		return new CaseSharing(LawfulBasis.PUBLIC_TASK, Regime.UK_GDPR, Gateway.CRIME_AND_DISORDER_ACT_S115, false);
	}

	CaseSharing checked() {
		if (this.basis == null || this.regime == null || this.gateway == null) {
			throw new InvalidAnswers("basis", "Choose the lawful basis, the regime and the gateway");
		}
		boolean enforcing = this.basis == LawfulBasis.LAW_ENFORCEMENT;
		if (enforcing != (this.regime == Regime.DPA_2018_PART_3)) {
			throw new InvalidAnswers("regime",
					enforcing ? "Law enforcement goes with Part 3 of the Data Protection Act 2018"
							: "This lawful basis goes with the UK GDPR");
		}
		if (this.gateway == Gateway.RIGHT_OF_ACCESS) {
			throw new InvalidAnswers("gateway", "Choose what allows agencies to be told of the case");
		}
		return this;
	}

	/** What makes it lawful to work a case with personal data. */
	public enum LawfulBasis {

		/** Article 6(1)(e) of the UK GDPR. */
		PUBLIC_TASK("Public task (UK GDPR, Article 6(1)(e))"),
		/** Article 6(1)(c) of the UK GDPR. */
		LEGAL_OBLIGATION("Legal obligation (UK GDPR, Article 6(1)(c))"),
		/** Article 6(1)(d) of the UK GDPR. */
		VITAL_INTERESTS("Vital interests (UK GDPR, Article 6(1)(d))"),
		/** Section 35 of the Data Protection Act 2018. */
		LAW_ENFORCEMENT("Law enforcement (Data Protection Act 2018, section 35)");

		private final String words;

		LawfulBasis(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

}
