package org.partnershipactions.cases;

import java.time.LocalDate;

import org.partnershipactions.cases.CaseEvent.CaseDateMoved;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;

/** Moves the date of an open step of a case, and keeps every move. */
@Component
class StepDates {

	private final AsbCases cases;

	private final CaseProcess process;

	private final CaseDates dates;

	StepDates(AsbCases cases, CaseProcess process, CaseDates dates) {
		this.cases = cases;
		this.process = process;
		this.dates = dates;
	}

	void move(AsbCase asbCase, CaseStep step, NewDate to) {
		LocalDate from = asbCase.deadlines().get(step).day();
		String reason = Reasons.needed(to.reason());
		if (to.day() == null || to.day().isBefore(this.dates.today())) {
			throw new InvalidAnswers("newDate", "The new date must be today or later");
		}
		asbCase.deadlines().move(step, to.day());
		asbCase.efforts().moved(new CaseDateChange(step, from, to.day(), reason, Actor.username(), this.dates.now()));
		this.cases.save(asbCase.say(new CaseDateMoved(asbCase.key(), step.task(), from, to.day())));
		this.process.changed(asbCase);
	}

}
