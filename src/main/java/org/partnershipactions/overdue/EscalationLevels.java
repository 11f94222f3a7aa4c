package org.partnershipactions.overdue;

import java.util.Map;

import org.partnershipactions.workflow.Decisions;

import org.springframework.stereotype.Component;

/** Asks the decision table which level late work has reached. */
@Component
class EscalationLevels {

	static final String TABLE = "EscalationLevel";

	private final Decisions decisions;

	private final Reviews reviews;

	private final OverdueDates dates;

	EscalationLevels(Decisions decisions, Reviews reviews, OverdueDates dates) {
		this.decisions = decisions;
		this.reviews = reviews;
		this.dates = dates;
	}

	Level of(Breach breach) {
		return Level
			.ofCode(this.decisions.decide(TABLE, Map.of("workingDaysLate", this.dates.workingDaysLate(breach.due()),
					"timesMoved", breach.timesMoved(), "highRisk", breach.highRisk(), "levelBefore", before(breach))));
	}

	/** Only a review that was decided counts: one that ended by itself was answered. */
	private String before(Breach breach) {
		return this.reviews.decidedOn(breach.process(), breach.task(), breach.subjectKey())
			.stream()
			.findFirst()
			.map((review) -> review.level().code())
			.orElse("none");
	}

}
