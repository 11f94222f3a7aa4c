package org.partnershipactions.cases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseAcceptance;
import org.partnershipactions.cases.CaseAsking;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.CasePlan;
import org.partnershipactions.cases.CaseSubjects;
import org.partnershipactions.cases.CaseTimeline;
import org.partnershipactions.cases.ClosureRules;
import org.partnershipactions.cases.Tools;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;

import org.springframework.stereotype.Component;

/** Says in words what a case is, what was agreed and what stands against closing it. */
@Component
class CaseFacts {

	private final CaseTimeline timeline;

	private final CaseAsking asking;

	private final ClosureRules rules;

	private final Tools tools;

	CaseFacts(CaseTimeline timeline, CaseAsking asking, ClosureRules rules, Tools tools) {
		this.timeline = timeline;
		this.asking = asking;
		this.rules = rules;
		this.tools = tools;
	}

	BriefingSection record(AsbCase asbCase) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Case", asbCase.ref(), CaseSubjects.path(asbCase)));
		rows.add(fact("About",
				asbCase.categories().stream().map(CaseCategory::words).sorted().collect(Collectors.joining(", "))));
		rows.add(fact("Led by", this.timeline.name(asbCase.leadAgency())));
		rows.add(fact("Opened on", CaseNews.day(asbCase.openedOn())));
		rows.add(fact("Stands at", asbCase.standing()));
		rows.add(fact("Risk", (asbCase.riskBand() != null) ? asbCase.riskBand().words() : "Not assessed yet"));
		rows.add(fact("Task group", acceptance(asbCase.acceptance())));
		if (asbCase.restricted()) {
			rows.add(fact("Restricted", "Only the agencies on the case may know of it"));
		}
		return new BriefingSection("The case", rows, List.of());
	}

	Optional<BriefingSection> plan(AsbCase asbCase) {
		CasePlan plan = asbCase.plan();
		if (plan.agreedOn() == null) {
			return Optional.empty();
		}
		List<Row> rows = new ArrayList<>();
		rows.add(fact("Agreed on", CaseNews.day(plan.agreedOn())));
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
		List<String> open = asbCase.inWork() ? this.rules.openEnds(asbCase) : List.of();
		return (rows.isEmpty() && open.isEmpty()) ? Optional.empty()
				: Optional.of(new BriefingSection("Closing the case", rows, open));
	}

	Optional<BriefingSection> agencies(AsbCase asbCase) {
		List<ContributionView> asked = this.asking.of(asbCase);
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
					.map((entry) -> CaseNews.day(PartnershipClock.dayOf(entry.at())) + ": " + entry.text())
					.toList());
	}

	private static String acceptance(CaseAcceptance acceptance) {
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
