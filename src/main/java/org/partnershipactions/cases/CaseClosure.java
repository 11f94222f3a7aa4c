package org.partnershipactions.cases;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.partnershipactions.security.SealedText;

/**
 * A proposal to close a case and what became of it.
 *
 * @param outcome why it is closed
 * @param behaviour what became of the behaviour
 * @param victimsView what the victim thinks, or null
 * @param summary what was done
 * @param proposedBy account of who proposed it
 * @param proposedOn day on which
 * @param approved whether it was approved; null while nobody decided
 * @param comment what was said with the decision, or null
 * @param decidedBy account of who decided, or null
 * @param decidedOn day on which, or null
 */
@Embeddable
public record CaseClosure(@Enumerated(EnumType.STRING) @Column(length = 30) Outcome outcome,
		@Enumerated(EnumType.STRING) @Column(length = 20) Behaviour behaviour,
		@Convert(converter = SealedText.class) String victimsView,
		@Convert(converter = SealedText.class) String summary, @Column(length = 100) String proposedBy,
		LocalDate proposedOn, Boolean approved,
		@Convert(converter = SealedText.class) @Column(name = "decision_comment") String comment,
		@Column(length = 100) String decidedBy, LocalDate decidedOn) {

	CaseClosure withoutWords() {
		return new CaseClosure(this.outcome, this.behaviour, null, null, this.proposedBy, this.proposedOn,
				this.approved, null, this.decidedBy, this.decidedOn);
	}

	CaseClosure proposedOn(LocalDate today) {
		return new CaseClosure(this.outcome, this.behaviour, this.victimsView, this.summary, this.proposedBy, today,
				null, null, null, null);
	}

	CaseClosure approvedOn(LocalDate today, String comment, String by) {
		return decided(true, comment).by(by, today);
	}

	CaseClosure returnedOn(LocalDate today, String comment, String by) {
		return decided(false, comment).by(by, today);
	}

	private CaseClosure decided(boolean approved, String comment) {
		return new CaseClosure(this.outcome, this.behaviour, this.victimsView, this.summary, this.proposedBy,
				this.proposedOn, approved, comment, null, null);
	}

	private CaseClosure by(String account, LocalDate today) {
		return new CaseClosure(this.outcome, this.behaviour, this.victimsView, this.summary, this.proposedBy,
				this.proposedOn, this.approved, this.comment, account, today);
	}

}
