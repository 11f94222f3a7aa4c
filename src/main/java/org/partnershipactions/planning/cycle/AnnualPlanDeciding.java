package org.partnershipactions.planning.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.table.PlanAdoption;
import org.partnershipactions.plan.table.PrioritySetting;
import org.partnershipactions.plan.table.PrioritySetting.ChosenPriority;
import org.partnershipactions.planning.MayOnPlanning;
import org.partnershipactions.planning.acceptance.RoleReading;
import org.partnershipactions.planning.cycle.AdoptPlan.Verdict;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.planning.MayOnPlanning.PlanningRight.DECIDE;
import static org.partnershipactions.planning.MayOnPlanning.PlanningRight.SCORE;

/** Takes a year's plan through the steps of the manager and the board. */
@Service
@Transactional
public class AnnualPlanDeciding {

	private final AnnualPlans plans;

	private final AnnualPlanProcess process;

	private final AnnualPlanSchedule schedule;

	private final Directory directory;

	private final PrioritySetting priorities;

	private final PlanAdoption adoption;

	private final RoleReading roles;

	AnnualPlanDeciding(AnnualPlans plans, AnnualPlanProcess process, AnnualPlanSchedule schedule, Directory directory,
			PrioritySetting priorities, PlanAdoption adoption, RoleReading roles) {
		this.plans = plans;
		this.process = process;
		this.schedule = schedule;
		this.directory = directory;
		this.priorities = priorities;
		this.adoption = adoption;
		this.roles = roles;
	}

	/** Takes the scores of the issues; the board chooses next. */
	@FormTask("ScoreIssues")
	@MayOnPlanning(SCORE)
	public void score(String key, ScoreIssues answers) {
		AnnualPlan plan = this.plans.withKey(key);
		this.process.scored(this.plans.save(plan.score(answers.scored(plan.issues()), this.schedule.chooseDue())));
	}

	/** The issues that are known before anybody scored them. */
	@FormValues("ScoreIssues")
	@Transactional(readOnly = true)
	public Map<String, Object> issues(String key) {
		List<PlanIssue> issues = this.plans.withKey(key).issues();
		return Map.of("issues", issues.stream().map((one) -> Map.of("issue", String.valueOf(one.number()))).toList(),
				"knownIssues",
				issues.stream()
					.map((one) -> Map.of("value", String.valueOf(one.number()), "label", one.title()))
					.toList());
	}

	/** Takes the priorities; each goes into the draft plan, and its group drafts it. */
	@FormTask("ChoosePriorities")
	@MayOnPlanning(DECIDE)
	public void choose(String key, ChoosePriorities answers) {
		answers.check();
		AnnualPlan plan = this.plans.withKey(key);
		plan.choose(answers.chosen(plan.issues()));
		this.priorities.set(plan.partnership(), plan.year(),
				plan.priorities()
					.stream()
					.map((one) -> new ChosenPriority(one.priority(), one.title(), one.taskGroup()))
					.toList());
		this.process.chosen(this.plans.save(plan));
	}

	/** Every issue with its sum, the highest first, and the groups to choose from. */
	@FormValues("ChoosePriorities")
	@Transactional(readOnly = true)
	public Map<String, Object> choices(String key) {
		AnnualPlan plan = this.plans.withKey(key);
		List<PlanIssue> ranked = plan.issues()
			.stream()
			.sorted(Comparator.comparing(PlanIssue::sum).reversed())
			.toList();
		return Map.of("issues", ranked.stream().map((one) -> Map.of("issue", String.valueOf(one.number()))).toList(),
				"scoredIssues",
				ranked.stream()
					.map((one) -> Map.of("value", String.valueOf(one.number()), "label",
							"%s: %d of %d".formatted(one.title(), one.sum(), IssueScores.most())))
					.toList(),
				"taskGroups",
				this.directory.groups(plan.partnership())
					.stream()
					.map((group) -> Map.of("value", group.code(), "label", group.name()))
					.toList());
	}

	/** Adopts the plan, or sends its draft back to the task groups. */
	@FormTask("AdoptPlan")
	@MayOnPlanning(DECIDE)
	public void decide(String key, AdoptPlan answers) {
		AnnualPlan plan = this.plans.withKey(key);
		if (answers.decision() == Verdict.ADOPT) {
			mustBeLed(plan);
			this.plans.save(plan.conclude());
			this.adoption.adoptForBoard(plan.year(), answers.startAtOnce());
		}
		else {
			this.plans.save(plan.giveBack(answers.reason()));
		}
		this.process.decided(plan);
	}

	/** An accountable lead who declined would leave its actions to nobody. */
	private void mustBeLed(AnnualPlan plan) {
		String without = this.roles.declinedLeads(plan.partnership(), plan.year())
			.stream()
			.map(this.directory::agencyName)
			.collect(Collectors.joining(", "));
		if (!without.isEmpty()) {
			throw new StepNotOpen("%s declined to lead. Change the lead of the actions in the draft, or return it."
				.formatted(without));
		}
	}

}
