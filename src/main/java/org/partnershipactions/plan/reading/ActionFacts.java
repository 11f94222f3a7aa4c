package org.partnershipactions.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.ActionTimeline;
import org.partnershipactions.plan.action.Delivery;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.plan.action.Evidence;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;

import org.springframework.stereotype.Component;

/** Puts what is known of an action into blocks of facts. */
@Component
class ActionFacts {

	private final Directory directory;

	ActionFacts(Directory directory) {
		this.directory = directory;
	}

	BriefingSection record(ActionView action) {
		ActionSummary summary = action.summary();
		ActionRow row = summary.row();
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Action", row.ref() + " " + row.title(), path(summary)));
		rows.add(fact("Priority", String.valueOf(row.priority())));
		rows.add(fact("Accountable lead", this.directory.agencyName(summary.partners().accountableLead())));
		add(rows, "Co-leads", names(summary.partners().leads().subList(1, summary.partners().leads().size())));
		add(rows, "Partners", partners(summary.partners()));
		rows.add(fact("By when", row.byWhen()));
		if (summary.grace() != null) {
			rows.add(fact("First due", DayWords.day(summary.stepDue()) + ". The step was returned, to be put right by "
					+ DayWords.day(summary.grace())));
		}
		add(rows, "Date to be given",
				row.dateOpen() ? "The plan leaves the date open. The lead gives it with the delivery plan." : null);
		add(rows, "Funding", row.funding());
		return new BriefingSection("The action", rows, List.of());
	}

	Optional<BriefingSection> plan(ActionView action) {
		return Optional.ofNullable(action.plan()).map((plan) -> {
			List<Row> rows = new ArrayList<>();
			add(rows, "What will be done", plan.approach());
			add(rows, "To be counted", target(plan));
			add(rows, "Money", pounds(plan.money()));
			add(rows, "In kind", plan.inKind());
			List<String> lines = action.milestones().stream().map(ActionFacts::milestone).toList();
			return new BriefingSection("Delivery plan", rows, lines);
		});
	}

	Optional<BriefingSection> report(ActionView action) {
		return Optional.ofNullable(action.report()).map((report) -> {
			List<Row> rows = new ArrayList<>();
			add(rows, "Outcome", report.outcome());
			add(rows, "Counted", counted(action));
			add(rows, "Spent", pounds(report.spent()));
			add(rows, "Links to evidence", report.evidenceLinks());
			add(rows, "Lessons", report.lessons());
			return new BriefingSection("Completion report", rows, List.of());
		});
	}

	Optional<BriefingSection> evidence(ActionView action) {
		List<Row> rows = action.evidence()
			.stream()
			.map((file) -> new Row("File", file.fileName(), path(action.summary()) + "/evidence/" + file.key()))
			.toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(new BriefingSection("Evidence files", rows, List.of()));
	}

	BriefingSection partners(ActionView action) {
		List<String> lines = action.contributions().stream().map(this::answer).toList();
		return new BriefingSection("What each partner answered", List.of(),
				lines.isEmpty() ? List.of("Nobody has been asked yet.") : lines);
	}

	BriefingSection movedDates(ActionView action) {
		List<String> lines = action.deadlineChanges()
			.stream()
			.map((change) -> "%s to %s: %s (%s)".formatted(ActionTimeline.day(change.from()),
					ActionTimeline.day(change.to()), change.reason(), this.directory.personName(change.by())))
			.toList();
		return new BriefingSection("Moved dates", List.of(),
				lines.isEmpty() ? List.of("No date has been moved.") : lines);
	}

	BriefingSection history(ActionView action) {
		return new BriefingSection("History", List.of(),
				action.timeline()
					.stream()
					.map((entry) -> ActionTimeline.day(PartnershipClock.dayOf(entry.at())) + ": " + entry.text())
					.toList());
	}

	private String answer(ContributionView asked) {
		StringBuilder line = new StringBuilder(this.directory.agencyName(asked.agency())).append(": ")
			.append(asked.state().words());
		append(line, ". ", asked.done());
		append(line, ", counted ", (asked.counted() != null) ? asked.counted().toString() : null);
		append(line, ". ", asked.reason());
		return line.toString();
	}

	private String partners(ActionPartners partners) {
		List<String> parts = new ArrayList<>();
		if (partners.everyone()) {
			parts.add("All partners");
		}
		partners.others().forEach((code) -> parts.add(this.directory.agencyName(code)));
		if (partners.inWords() != null) {
			parts.add(partners.inWords());
		}
		return String.join(", ", parts);
	}

	private String names(List<String> codes) {
		return codes.stream().map(this.directory::agencyName).collect(Collectors.joining(", "));
	}

	private static String milestone(Milestone milestone) {
		String reached = (milestone.reachedOn() != null) ? ", reached on " + ActionTimeline.day(milestone.reachedOn())
				: ", not reached yet";
		return milestone.title() + ", by " + ActionTimeline.day(milestone.date()) + reached;
	}

	private static String counted(ActionView action) {
		Integer counted = action.report().counted();
		if (counted == null || action.plan() == null || action.plan().outputTarget() == null) {
			return (counted != null) ? counted.toString() : null;
		}
		return "%d of the %s planned".formatted(counted, target(action.plan()));
	}

	private static String target(DeliveryPlan plan) {
		if (plan.outputUnit() == null) {
			return null;
		}
		return (plan.outputTarget() != null) ? plan.outputTarget() + " " + plan.outputUnit() : plan.outputUnit();
	}

	private static String pounds(BigDecimal money) {
		return (money != null) ? "£%,.2f".formatted(money) : null;
	}

	private static String path(ActionSummary summary) {
		return "/actions/" + summary.year() + "/" + summary.row().ref();
	}

	private static void append(StringBuilder line, String before, String text) {
		if (text != null && !text.isBlank()) {
			line.append(before).append(text);
		}
	}

	private static void add(List<Row> rows, String label, String value) {
		if (value != null && !value.isBlank()) {
			rows.add(fact(label, value));
		}
	}

	private static Row fact(String label, String value) {
		return new Row(label, value, null);
	}

}
