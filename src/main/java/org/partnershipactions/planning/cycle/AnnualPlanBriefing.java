package org.partnershipactions.planning.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.planning.acceptance.RoleReading;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What the manager and the board read before they score, choose and adopt: the issues
 * with their scores, the evidence beside them, and what the agencies say to their roles.
 */
@Component
class AnnualPlanBriefing implements ProcessBriefing {

	private final AnnualPlans plans;

	private final RoleReading roles;

	private final Directory directory;

	private final PlanEvidence evidence;

	AnnualPlanBriefing(AnnualPlans plans, RoleReading roles, Directory directory, PlanEvidence evidence) {
		this.plans = plans;
		this.roles = roles;
		this.directory = directory;
		this.evidence = evidence;
	}

	@Override
	public String process() {
		return AnnualPlanStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		AnnualPlan plan = this.plans.withKey(key);
		List<BriefingSection> sections = new ArrayList<>();
		sections.add(plan(plan));
		if (plan.state() == AnnualPlanState.ADOPTING) {
			sections.add(roles(plan));
		}
		else {
			sections.add(scores(plan));
			sections.addAll(this.evidence.of(plan).sections());
		}
		return sections;
	}

	private static BriefingSection plan(AnnualPlan plan) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Making of the plan", plan.year().toString(), AnnualPlanSubject.path(plan.year())));
		if (plan.state() == AnnualPlanState.ADOPTING) {
			rows.add(new Row("Draft", plan.year().toString(), "/plan/" + plan.year()));
		}
		if (plan.returnReason() != null) {
			rows.add(new Row("Sent back because", plan.returnReason(), null));
		}
		return new BriefingSection("The plan", rows, List.of());
	}

	private static BriefingSection scores(AnnualPlan plan) {
		List<Row> rows = plan.issues()
			.stream()
			.filter((one) -> one.scores() != null)
			.map((one) -> new Row(one.title(), words(one), null))
			.toList();
		return new BriefingSection("Issues and their scores", rows,
				rows.isEmpty() ? List.of("Nothing is scored yet.") : List.of());
	}

	private static String words(PlanIssue issue) {
		String each = issue.scores()
			.byCriterion()
			.entrySet()
			.stream()
			.map((one) -> one.getKey().words() + " " + one.getValue())
			.collect(Collectors.joining(", "));
		return "%d of %d: %s".formatted(issue.sum(), IssueScores.most(), each)
				+ ((issue.note() != null) ? ". " + issue.note() : "");
	}

	private BriefingSection roles(AnnualPlan plan) {
		List<Row> rows = this.roles.open(plan.partnership(), plan.year())
			.stream()
			.map((one) -> new Row(this.directory.agencyName(one.agency()),
					one.state().words() + ((one.answeredBy() != null) ? ", by " + one.answeredBy() : "")
							+ ((one.words() != null) ? ". " + one.words() : ""),
					null))
			.toList();
		return new BriefingSection("What the agencies say", rows, List.of());
	}

}
