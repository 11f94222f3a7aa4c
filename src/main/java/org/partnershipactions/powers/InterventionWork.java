package org.partnershipactions.powers;

import java.time.LocalDate;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.InterventionEvent.InterventionReviewed;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.powers.MayOnPower.PowerRight.LOOK_AFTER;
import static org.partnershipactions.powers.MayOnPower.PowerRight.USE;

/** What people do with tools and powers in a case. */
@Service
@Transactional
public class InterventionWork {

	private final InterventionTable interventions;

	private final PowerCheck check;

	private final InterventionProcess process;

	private final InterventionDates dates;

	private final InterventionCases cases;

	InterventionWork(InterventionTable interventions, PowerCheck check, InterventionProcess process,
			InterventionDates dates, InterventionCases cases) {
		this.interventions = interventions;
		this.check = check;
		this.process = process;
		this.dates = dates;
		this.cases = cases;
	}

	/**
	 * Records the use of a tool or power and plans the day on which it comes back.
	 * @return key of the intervention
	 * @throws InvalidAnswers when a rule is broken, with the rule named
	 */
	@MayOnPower(USE)
	public String record(String caseKey, NewIntervention asked) {
		Subject subject = this.cases.open(caseKey, asked);
		Tool tool = this.check.kept(subject, asked);
		Recording recording = new Recording(subject.partnership(), caseKey, Actor.username(), this.dates.now());
		Intervention made = new Intervention(recording, UseOfTool.of(asked), appealUntil(tool, asked));
		made.comesBack(this.dates.today(), review(tool, asked), this.dates.nextLook());
		this.interventions.save(made);
		this.process.made(made.key());
		return made.key();
	}

	/** Notes that a condition was not kept. */
	@MayOnPower(LOOK_AFTER)
	public void breached(String key, Breach breach) {
		Intervention intervention = this.interventions.withKey(key);
		this.interventions.save(intervention.breach(this.cases.checked(intervention, breach)));
	}

	/** Names the agency that looks after it when the case is closed. */
	@MayOnPower(LOOK_AFTER)
	public void giveTo(String key, String agency) {
		Intervention intervention = this.interventions.withKey(key);
		this.interventions.save(intervention.giveTo(this.cases.owner(intervention, agency)));
		this.process.changed(key);
	}

	/**
	 * Looks whether its conditions are kept: it goes on until the next day, or it is
	 * over.
	 */
	@FormTask("ReviewIntervention")
	@MayOnPower(LOOK_AFTER)
	public void review(String key, ReviewIntervention answers) {
		Intervention intervention = this.interventions.withKey(key);
		note(intervention, answers);
		if (answers.over()) {
			intervention.end(answers.outcome(), answers.words(), this.dates.today());
		}
		else {
			goOn(intervention, answers.reviewOn());
		}
		this.interventions.save(intervention);
		this.process.reviewed(key, answers.over());
	}

	private void note(Intervention intervention, ReviewIntervention answers) {
		if (answers.breachedOn() != null) {
			intervention.breach(this.cases.checked(intervention, answers.breach()));
		}
		if (answers.appeal() != null) {
			intervention.appeal(this.dates.today(), answers.appeal());
		}
		if (answers.owner() != null) {
			intervention.giveTo(this.cases.owner(intervention, answers.owner()));
		}
	}

	private void goOn(Intervention intervention, LocalDate reviewOn) {
		LocalDate looked = intervention.comesBack().day();
		LocalDate from = looked.isAfter(this.dates.today()) ? looked : this.dates.today();
		intervention.comesBack(from, reviewOn, this.dates.nextLook());
		intervention
			.say(new InterventionReviewed(intervention.key(), intervention.caseKey(), intervention.comesBack().day()));
	}

	private LocalDate review(Tool tool, NewIntervention asked) {
		Integer months = this.check.under18(asked) ? tool.times().reviewMonthsUnder18() : null;
		LocalDate latest = (months != null) ? asked.from().toLocalDate().plusMonths(months) : null;
		return (asked.reviewOn() == null || (latest != null && asked.reviewOn().isAfter(latest))) ? latest
				: asked.reviewOn();
	}

	private static LocalDate appealUntil(Tool tool, NewIntervention asked) {
		Integer days = tool.times().appealDays();
		return (days != null) ? asked.from().toLocalDate().plusDays(days) : null;
	}

}
