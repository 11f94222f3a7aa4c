package org.partnershipactions.cases;

import java.time.Instant;
import java.util.Date;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseEvent.CaseReminderDue;
import org.partnershipactions.cases.CaseEvent.ClosureSuggested;
import org.partnershipactions.overdue.LateItem;
import org.partnershipactions.overdue.OverdueReviews;

import org.springframework.stereotype.Component;

/** Answers the process for one step of a case: who, by when, and what if it is late. */
@Component
public class StepWork {

	private final AsbCases cases;

	private final CaseDates dates;

	private final CaseTeams teams;

	private final OverdueReviews reviews;

	StepWork(AsbCases cases, CaseDates dates, CaseTeams teams, OverdueReviews reviews) {
		this.cases = cases;
		this.dates = dates;
		this.teams = teams;
		this.reviews = reviews;
	}

	String who(String key, CaseStep step) {
		return this.teams.working(this.cases.withKey(key), step).toString();
	}

	Date due(String key, CaseStep step) {
		return Date.from(due(this.cases.withKey(key), step).at());
	}

	/** A case is quiet after its day; any other step is reminded of before. */
	Date reminder(String key, CaseStep step) {
		StepDue due = due(this.cases.withKey(key), step);
		return (step == CaseStep.PROPOSE_CLOSURE) ? PartnershipClock.after(due.day())
				: PartnershipClock.after(this.dates.reminder(due).minusDays(1));
	}

	/** Hours end to the second; days end with the day. */
	Date late(String key, CaseStep step) {
		StepDue due = due(this.cases.withKey(key), step);
		Instant byHours = due.at().plusSeconds(1);
		return (step == CaseStep.GRAFFITI) ? Date.from(byHours) : PartnershipClock.after(this.dates.late(step, due));
	}

	void remind(String key, CaseStep step) {
		AsbCase asbCase = this.cases.withKey(key);
		StepDue due = due(asbCase, step);
		if (step == CaseStep.PROPOSE_CLOSURE) {
			asbCase.endings().suggest(this.dates.today());
			this.cases.save(asbCase.say(new ClosureSuggested(key)));
		}
		else if (this.dates.worthReminding(due)) {
			this.cases.save(asbCase.say(new CaseReminderDue(key, step.task(), due.day())));
		}
	}

	void review(String key, CaseStep step) {
		AsbCase asbCase = this.cases.withKey(key);
		StepDue due = due(asbCase, step);
		this.reviews
			.open(new LateItem(asbCase.partnership(), CaseProcess.step(asbCase, step), asbCase.ref(), asbCase.title(),
					CaseSubjects.path(asbCase), CaseTeams.PRIORITY, this.teams.working(asbCase, step).team(),
					step.label(), this.dates.late(step, due), due.timesMoved(), asbCase.highRisk()));
	}

	private static StepDue due(AsbCase asbCase, CaseStep step) {
		return asbCase.deadlines().get(step);
	}

}
