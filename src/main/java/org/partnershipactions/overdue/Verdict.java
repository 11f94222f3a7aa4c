package org.partnershipactions.overdue;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** What was decided on late work, and the words that go with it. */
@Embeddable
record Verdict(String decision, LocalDate newDate, String newAgency, String decisionComment) {

	static Verdict of(ReviewOverdueWork answers) {
		return new Verdict(answers.decision().name(), answers.newDate(), answers.agency(), answers.comment());
	}

	ReviewOverdueWork.Decision kind() {
		return ReviewOverdueWork.Decision.valueOf(this.decision);
	}

}
