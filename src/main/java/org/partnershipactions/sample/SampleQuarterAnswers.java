package org.partnershipactions.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Rag.Confidence;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/** What the sample people type while a quarter is returned, reviewed and signed. */
@Component
class SampleQuarterAnswers implements MoreSampleAnswers {

	private static final int WHOLE = 100;

	private final FormHandlers handlers;

	private final ActionReading actions;

	private final PartnershipClock clock;

	SampleQuarterAnswers(FormHandlers handlers, ActionReading actions, PartnershipClock clock) {
		this.handlers = handlers;
		this.actions = actions;
		this.clock = clock;
	}

	@Override
	public Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms() {
		return Map.of("GiveProgress", this::progress, "GiveReading", this::reading, "HoldReview", this::hold,
				"ConfirmMinutes", (item, chance) -> Map.of("decision", "CONFIRM"), "CompileQuarter", this::compile,
				"SignOffQuarter", (item, chance) -> Map.of("decision", "SIGN", "publish", true), "DoFollowUp",
				this::followUp, "DecideOnWithdrawal", this::withdrawal);
	}

	private Map<String, Object> progress(WorkItem item, Chance chance) {
		ActionView action = this.actions
			.view(this.actions.key(item.partnership(), SampleQuarterPace.quarter(item).year(), item.about().ref()));
		int percent = percent(item, action.summary().stage(), chance);
		Map<String, Object> answers = new HashMap<>(Map.of("status", status(action.summary()), "percent", percent,
				"confidence", confidence(action.summary().rag(), chance), "milestones", milestones(item, chance),
				"sentence",
				chance.oneOf("We are where we wanted to be by now.", "Two partners have answered; the rest is agreed.",
						"The venue is booked and the first dates are held.",
						"We wait for a partner and use the time to prepare.")));
		if (action.plan() != null && action.plan().outputTarget() != null) {
			answers.put("counted", action.plan().outputTarget() * percent / WHOLE);
		}
		return answers;
	}

	/** Never less than the quarter before. */
	private static int percent(WorkItem item, Stage stage, Chance chance) {
		return switch (stage) {
			case CLOSED -> WHOLE;
			case PLAN, PLAN_APPROVAL -> 0;
			default -> 22 * SampleQuarterPace.quarter(item).number() + chance.upTo(10);
		};
	}

	private static String status(ActionSummary action) {
		return switch (action.stage()) {
			case CLOSED -> action.status().name();
			case PLAN, PLAN_APPROVAL -> Status.NOT_STARTED.name();
			default -> Status.IN_PROGRESS.name();
		};
	}

	/** Mostly what the dates say; leads hope a little more than that. */
	private static String confidence(Rag computed, Chance chance) {
		boolean differs = chance.happens(15);
		Confidence confidence = switch (computed) {
			case AMBER -> differs ? Confidence.GREEN : Confidence.AMBER;
			case RED -> differs ? Confidence.AMBER : Confidence.RED;
			default -> differs ? Confidence.AMBER : Confidence.GREEN;
		};
		return confidence.name();
	}

	private List<Map<String, Object>> milestones(WorkItem item, Chance chance) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Object offered : rows(item, "milestones")) {
			boolean reached = rows.isEmpty() && chance.happens(20);
			rows.add(Map.of("milestone", ((Map<?, ?>) offered).get("milestone"), "reached", reached));
		}
		return rows;
	}

	private Map<String, Object> reading(WorkItem item, Chance chance) {
		String value = SampleReadings.value(item.about().ref(), SampleQuarterPace.quarter(item).number(), chance);
		return Map.of("value", value, "date", SampleQuarterPace.quarter(item).lastDay().toString(), "source",
				"Sample figure", "note",
				"A figure of the sample, made up in the size of last year’s. It says nothing about the district.");
	}

	private Map<String, Object> hold(WorkItem item, Chance chance) {
		List<Map<String, Object>> attendance = new ArrayList<>();
		for (Object offered : rows(item, "attendance")) {
			attendance.add(Map.of("agency", ((Map<?, ?>) offered).get("agency"), "present", chance.happens(80)));
		}
		return Map.of("outcome", "HELD", "heldOn", this.clock.today().toString(), "attendance", attendance);
	}

	private List<?> rows(WorkItem item, String field) {
		return (List<?>) this.handlers.values(item.form(), item.place().key()).getOrDefault(field, List.of());
	}

	private Map<String, Object> compile(WorkItem item, Chance chance) {
		return Map.of("highlights",
				"Most actions run as planned. Partners answer sooner than at the start of the year, and the joint "
						+ "patrols go on.",
				"risks", "Some dates were moved because partners had no staff free. One agency gave no return; its "
						+ "actions were talked through at the reviews.");
	}

	private Map<String, Object> followUp(WorkItem item, Chance chance) {
		return chance.happens(85) ? Map.of("outcome", "DONE", "answer", "Settled with the agencies concerned.")
				: Map.of("outcome", "NOT_POSSIBLE", "answer", "The service that could do it has no place free.");
	}

	private Map<String, Object> withdrawal(WorkItem item, Chance chance) {
		return Map.of("decision", "KEEP", "comment", "It is part of what we promised; a smaller version will do.");
	}

}
