package org.partnershipactions.overdue;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.partnershipactions.security.sealing.SealedText;

/** What was decided on late work, and the words that go with it. */
@Embeddable
record OverdueDecision(String decision, LocalDate newDate, String newAgency, @SealedText String decisionComment) {

	static OverdueDecision of(ReviewOverdueWork answers) {
		return new OverdueDecision(answers.decision().name(), answers.newDate(), answers.agency(), answers.comment());
	}

	ReviewOverdueWork.Decision kind() {
		return ReviewOverdueWork.Decision.valueOf(this.decision);
	}

	OverdueDecision forgotten() {
		return new OverdueDecision(this.decision, this.newDate, this.newAgency, null);
	}

}
