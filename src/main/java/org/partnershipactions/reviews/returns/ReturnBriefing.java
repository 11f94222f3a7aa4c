package org.partnershipactions.reviews.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.ProgressTaking;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.reviews.returns.ProgressReturn.AskedReturn;
import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/**
 * What a lead reads beside the form: what it said last quarter, and what the action
 * promises.
 */
@Component
class ReturnBriefing implements ProcessBriefing {

	private final ProgressReturns returns;

	private final ProgressTaking progress;

	private final ActionReading actions;

	private final ReturnSettings settings;

	ReturnBriefing(ProgressReturns returns, ProgressTaking progress, ActionReading actions, ReturnSettings settings) {
		this.returns = returns;
		this.progress = progress;
		this.actions = actions;
		this.settings = settings;
	}

	@Override
	public String process() {
		return ReturnStep.PROCESS;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		ProgressReturn asked = this.returns.withKey(key);
		return List.of(request(asked), last(asked.asked()), action(asked.asked()));
	}

	/** The same for whoever has the link: without addresses that need an account. */
	List<BriefingSection> shared(ProgressReturn asked) {
		return List.of(last(asked.asked()), withoutLinks(action(asked.asked())));
	}

	private static BriefingSection withoutLinks(BriefingSection section) {
		return new BriefingSection(section.title(),
				section.rows().stream().map((row) -> fact(row.label(), row.value())).toList(), section.lines());
	}

	private BriefingSection request(ProgressReturn asked) {
		List<Row> rows = new ArrayList<>();
		rows.add(fact("Quarter", asked.asked().quarter().words()));
		rows.add(fact("As it stood on", DayWords.day(asked.asked().quarter().lastDay())));
		rows.add(fact("Can be given until", DayWords.day(asked.due())));
		if (this.settings.link() && asked.open()) {
			rows.add(new Row("Without an account", "Make a link that a colleague can use once",
					"/returns/" + asked.key() + "/link"));
		}
		return new BriefingSection("What is asked for", rows, List.of());
	}

	private BriefingSection last(AskedReturn asked) {
		GivenProgress last = this.progress.lastBefore(asked.actionKey(), asked.quarter().lastDay());
		if (last == null) {
			return new BriefingSection("Last quarter", List.of(), List.of("Nothing was said of this action before."));
		}
		List<Row> rows = new ArrayList<>();
		rows.add(fact("As it stood on", DayWords.day(last.asOf())));
		rows.add(fact("Status", last.status().words()));
		rows.add(fact("Confidence", last.confidence().words()));
		rows.add(fact("Done", last.percent() + " %"));
		add(rows, "Counted so far", last.counted());
		add(rows, "In a sentence", last.sentence());
		return new BriefingSection("Last quarter", rows, List.of());
	}

	private BriefingSection action(AskedReturn asked) {
		ActionView action = this.actions.view(asked.actionKey());
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("Action", asked.actionRef() + " " + asked.actionTitle(), asked.path()));
		LocalDate due = action.summary().due();
		rows.add(fact("By when", (due != null) ? DayWords.day(due) : "Ongoing"));
		rows.add(fact("Rating by its dates", action.summary().rag().words()));
		Optional.ofNullable(action.plan()).filter((plan) -> plan.outputUnit() != null).ifPresent((plan) -> {
			add(rows, "What is counted", plan.outputUnit());
			add(rows, "Target", plan.outputTarget());
		});
		return new BriefingSection("The action", rows, List.of());
	}

	private static Row fact(String label, String value) {
		return new Row(label, value, null);
	}

	private static void add(List<Row> rows, String label, Object value) {
		if (value != null) {
			rows.add(fact(label, value.toString()));
		}
	}

}
