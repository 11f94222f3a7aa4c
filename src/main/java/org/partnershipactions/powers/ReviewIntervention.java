package org.partnershipactions.powers;

import java.time.LocalDate;

import org.partnershipactions.powers.Appeal.AppealOutcome;

/** Answers of the form "ReviewIntervention". */
record ReviewIntervention(Next next, LocalDate reviewOn, InterventionOutcome outcome, String words,
		LocalDate breachedOn, String breachWords, Integer penalty, AppealOutcome appeal, String owner) {

	/** Whether it goes on. */
	enum Next {

		GOES_ON, OVER

	}

	boolean over() {
		return this.next == Next.OVER;
	}

	Breach breach() {
		return new Breach(this.breachedOn, this.breachWords, this.penalty);
	}

}
