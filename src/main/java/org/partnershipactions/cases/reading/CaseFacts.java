package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.ActionPlan;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CaseClosing;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.cases.TaskGroupAcceptance;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.powers.ToolChoice;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;

import org.springframework.stereotype.Component;

/** Says in words what a case is, what was agreed and what stands against closing it. */
@Component
class CaseFacts {

	private final CaseTimeline timeline;

	private final ContributionRequesting requests;

	private final CaseClosing closing;

	private final ToolChoice tools;

	CaseFacts(CaseTimeline timeline, ContributionRequesting requests, CaseClosing closing, ToolChoice tools) {
		this.timeline = timeline;
		this.requests = requests;
		this.closing = closing;
		this.tools = tools;
	}

	/** What is said of a restricted case to whoever may open it with a reason. */
	static BriefingSection closed(AsbCase asbCase) {
		return new BriefingSection("The case", List
			.of(new Row("Restricted", "Open the case and say why, before you read this", CaseSubject.path(asbCase))),
				List.of());
	}

	BriefingSection record(AsbCase asbCase) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Case", asbCase.ref(), CaseSubject.path(asbCase)));
		rows.add(fact("About",
				asbCase.categories().stream().map(CaseCategory::words).sorted().collect(Collectors.joining(", "))));
		rows.add(fact("Led by", this.timeline.name(asbCase.leadAgency())));
		rows.add(fact("Opened on", CaseTimeline.day(asbCase.openedOn())));
		rows.add(fact("Stands at", asbCase.standing()));
		rows.add(fact("Risk", (asbCase.riskBand() != null) ? asbCase.riskBand().words() : "Not assessed yet"));
		rows.add(fact("Task group", acceptance(asbCase.acceptance())));
		if (asbCase.restricted()) {
			rows.add(fact("Restricted", "Only named people, its lead officer and the task-group lead see it"));
		}
		return new BriefingSection("The case", rows, List.of());
	}

	Optional<BriefingSection> plan(AsbCase asbCase) {
		ActionPlan plan = asbCase.plan();
		if (plan.agreedOn() == null) {
			return Optional.empty();
		}
		List<Row> rows = new ArrayList<>();
		rows.add(fact("Agreed on", CaseTimeline.day(plan.agreedOn())));
		rows.add(fact("What is done", plan.summary()));
		plan.steps().forEach((step) -> rows.add(fact(this.timeline.name(step.agency()), step.task())));
		plan.powers()
			.forEach((power) -> rows
				.add(fact(this.tools.words(power.tool()), (power.used() ? "Used: " : "Not used: ") + power.why())));
		return Optional.of(new BriefingSection("Action plan", rows, List.of()));
	}

	/** The latest proposal, and what would refuse it. */
	Optional<BriefingSection> closure(AsbCase asbCase) {
		List<Row> rows = new ArrayList<>();
		asbCase.endings().latest().ifPresent((closure) -> {
			rows.add(fact("Why", closure.outcome().words()));
			rows.add(fact("Behaviour", closure.behaviour().words()));
			rows.add(fact("What was done", closure.summary()));
			add(rows, "What the victim thinks", closure.victimsView());
			add(rows, "Last decision", closure.comment());
		});
		List<String> open = asbCase.inWork() ? this.closing.openEnds(asbCase.key()) : List.of();
		return (rows.isEmpty() && open.isEmpty()) ? Optional.empty()
				: Optional.of(new BriefingSection("Closing the case", rows, open));
	}

	Optional<BriefingSection> agencies(AsbCase asbCase) {
		List<ContributionView> asked = this.requests.of(CaseSubject.KIND, asbCase.key());
		List<Row> rows = asked.stream()
			.map((one) -> fact(this.timeline.name(one.agency()),
					one.state().words() + ((one.done() != null) ? ": " + one.done() : "")))
			.toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(new BriefingSection("Agencies", rows, List.of()));
	}

	BriefingSection history(AsbCase asbCase) {
		return new BriefingSection("History", List.of(),
				this.timeline.of(asbCase.key())
					.stream()
					.map((entry) -> CaseTimeline.day(PartnershipClock.dayOf(entry.at())) + ": " + entry.text())
					.toList());
	}

	private static String acceptance(TaskGroupAcceptance acceptance) {
		if (!acceptance.decided()) {
			return "Not asked yet";
		}
		return (acceptance.accepted() ? "Accepted" : "Not accepted")
				+ ((acceptance.reason() != null) ? ": " + acceptance.reason() : "");
	}

	private static void add(List<Row> rows, String label, String value) {
		if (value != null && !value.isBlank()) {
			rows.add(fact(label, value));
		}
	}

	static Row fact(String label, String value) {
		return new Row(label, value, null);
	}

}
