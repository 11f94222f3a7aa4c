package org.partnershipactions.powers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.Intervention.InterventionRecord;
import org.partnershipactions.powers.Intervention.ReviewPlan;
import org.partnershipactions.powers.Intervention.UseOfTool;
import org.partnershipactions.powers.PowerRule.Proposal;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.powers.MayOnPower.PowerRight.LOOK_AFTER;
import static org.partnershipactions.powers.MayOnPower.PowerRight.USE;

/** What people do with tools and powers in a case. */
@Service
@Transactional
public class InterventionUse {

	private static final int LONGEST = 4000;

	private final Interventions interventions;

	private final InterventionProcess process;

	private final InterventionSchedule schedule;

	private final InterventionHost host;

	private final ToolCatalogue tools;

	private final Directory directory;

	private final ResidentRegister residents;

	InterventionUse(Interventions interventions, InterventionProcess process, InterventionSchedule schedule,
			InterventionHost host, ToolCatalogue tools, Directory directory, ResidentRegister residents) {
		this.interventions = interventions;
		this.process = process;
		this.schedule = schedule;
		this.host = host;
		this.tools = tools;
		this.directory = directory;
		this.residents = residents;
	}

	/**
	 * Records the use of a tool or power and plans the day on which it comes back.
	 * @return key of the intervention
	 * @throws InvalidAnswers when a rule is broken, with the rule named
	 */
	@MayOnPower(USE)
	public String record(String caseKey, NewIntervention asked) {
		Subject subject = openCase(caseKey, asked);
		Tool tool = lawfulTool(subject, asked);
		InterventionRecord recording = new InterventionRecord(subject.partnership(), caseKey, Actor.username(),
				this.schedule.now());
		ReviewPlan plan = new ReviewPlan(this.schedule.today(), review(tool, asked), this.schedule.nextReview());
		Intervention made = this.interventions
			.save(new Intervention(recording, UseOfTool.of(asked), Appeal.until(appealUntil(tool, asked)), plan));
		this.process.made(made);
		return made.key();
	}

	/** Notes that a condition was not kept. */
	@MayOnPower(LOOK_AFTER)
	public void breached(String key, Breach breach) {
		Intervention intervention = this.interventions.withKey(key);
		this.interventions.save(intervention.breach(checked(intervention, breach)));
	}

	/** Names the agency that looks after it when the case is closed. */
	@MayOnPower(LOOK_AFTER)
	public void giveTo(String key, String agency) {
		Intervention intervention = this.interventions.withKey(key);
		this.interventions.save(intervention.giveTo(owner(intervention, agency)));
		this.process.changed(intervention);
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
			intervention.end(answers.outcome(), answers.words(), this.schedule.today());
		}
		else {
			goOn(intervention, answers.reviewOn());
		}
		this.interventions.save(intervention);
		this.process.reviewed(intervention);
	}

	private void note(Intervention intervention, ReviewIntervention answers) {
		if (answers.breachedOn() != null) {
			intervention.breach(checked(intervention, answers.breach()));
		}
		if (answers.appeal() != null) {
			intervention.appeal(this.schedule.today(), answers.appeal());
		}
		if (answers.owner() != null) {
			intervention.giveTo(owner(intervention, answers.owner()));
		}
	}

	private void goOn(Intervention intervention, LocalDate reviewOn) {
		LocalDate due = intervention.due().day();
		LocalDate looked = due.isAfter(this.schedule.today()) ? due : this.schedule.today();
		intervention.goOn(new ReviewPlan(looked, reviewOn, this.schedule.nextReview()));
	}

	private LocalDate review(Tool tool, NewIntervention asked) {
		Integer months = under18(asked) ? tool.times().reviewMonthsUnder18() : null;
		Integer hours = tool.times().reviewHours();
		LocalDate latest = (months != null) ? asked.from().toLocalDate().plusMonths(months)
				: (hours != null) ? asked.from().plusHours(hours).toLocalDate() : null;
		return (asked.reviewOn() == null || (latest != null && asked.reviewOn().isAfter(latest))) ? latest
				: asked.reviewOn();
	}

	private static LocalDate appealUntil(Tool tool, NewIntervention asked) {
		Integer days = tool.times().appealDays();
		return (days != null) ? asked.from().toLocalDate().plusDays(days) : null;
	}

	/** The case, when it is open and the person is one of its people. */
	private Subject openCase(String caseKey, NewIntervention asked) {
		this.host.mustBeOpen(caseKey);
		boolean known = asked.subjectKey() == null || this.host.people(caseKey)
			.stream()
			.anyMatch((person) -> asked.subjectKey().equals(person.get("value")));
		if (!known) {
			throw new InvalidAnswers("subject", "Choose somebody who is on the case. Add the person to the case first");
		}
		return this.host.subject(caseKey);
	}

	/** An agency of the case's partnership that may look after a tool or power. */
	private String owner(Intervention intervention, String code) {
		return this.directory.agency(this.host.subject(intervention.caseKey()).partnership(), code)
			.orElseThrow(() -> new InvalidAnswers("owner", "Choose the agency that looks after it"))
			.code();
	}

	/** A breach that lies in the past, with a penalty no higher than the law has it. */
	private Breach checked(Intervention intervention, Breach breach) {
		if (breach.on() == null || breach.on().isAfter(this.schedule.today())) {
			throw new InvalidAnswers("breachedOn", "Enter the day of the breach, today or earlier");
		}
		UseOfTool use = intervention.use();
		Tool tool = this.tools.rules(use.tool(), use.earlier().from().toLocalDate());
		Integer highest = (tool.penaltyPounds() != null) ? tool.penaltyPounds() : 0;
		if (breach.penaltyPounds() != null && breach.penaltyPounds() > highest) {
			throw new InvalidAnswers("penalty", (highest > 0)
					? "%s: the fixed penalty is at most £%d (%s)".formatted(tool.name().name(), highest, tool.cited())
					: "%s: there is no fixed penalty for a breach (%s)".formatted(tool.name().name(), tool.cited()));
		}
		return breach;
	}

	/** The tool or power, when every rule is kept; else 422 with each rule named. */
	private Tool lawfulTool(Subject asbCase, NewIntervention asked) {
		mustBeComplete(asbCase.partnership(), asked);
		Tool tool = this.tools.rules(asked.tool(), asked.from().toLocalDate());
		PowerRuleSet.mustBeKept(proposal(asbCase.key(), asked, tool));
		return tool;
	}

	/** Whether the person is known to be under 18 on the day it begins. */
	private boolean under18(NewIntervention asked) {
		return age(asked).filter((years) -> years < 18).isPresent();
	}

	private Proposal proposal(String caseKey, NewIntervention asked, Tool tool) {
		boolean body = asked.subjectKey() != null && this.residents.body(asked.subjectKey());
		List<Proposal.Earlier> before = this.interventions.ofCase(caseKey)
			.stream()
			.map((one) -> one.use().earlier())
			.toList();
		return new Proposal(tool, asked, age(asked), body, this.directory.kindOf(asked.issuer()).orElse(""), before);
	}

	private Optional<Integer> age(NewIntervention asked) {
		return (asked.subjectKey() != null) ? this.residents.ageOn(asked.subjectKey(), asked.from().toLocalDate())
				: Optional.empty();
	}

	private void mustBeComplete(String partnership, NewIntervention asked) {
		List<FieldError> errors = new ArrayList<>();
		need(errors, asked.tool() != null, new FieldError("tool", "Choose a tool or power from the list"));
		need(errors, asked.issuer() != null && this.directory.agency(partnership, asked.issuer()).isPresent(),
				new FieldError("issuer", "Choose the agency that used it"));
		need(errors, asked.from() != null, new FieldError("from", "Enter the day on which it began, like 30 9 2026"));
		need(errors, asked.from() == null || !asked.from().isAfter(now()),
				new FieldError("from", "It cannot begin in the future. Record it once it was used"));
		need(errors, asked.reviewOn() == null || asked.reviewOn().isAfter(this.schedule.today()),
				new FieldError("reviewOn", "Enter a day after today for the review"));
		need(errors, asked.conditions() == null || asked.conditions().length() <= LONGEST,
				new FieldError("conditions", "Shorten the conditions to 4,000 characters"));
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private static void need(List<FieldError> errors, boolean kept, FieldError otherwise) {
		if (!kept) {
			errors.add(otherwise);
		}
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(this.schedule.now(), PartnershipClock.LONDON);
	}

}
