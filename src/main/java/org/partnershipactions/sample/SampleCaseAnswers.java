package org.partnershipactions.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.Choice;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.worklist.WorkItem;

import org.springframework.stereotype.Component;

/** What the sample people type while a case is opened, assessed, planned and worked. */
@Component
class SampleCaseAnswers implements MoreSampleAnswers {

	private final FormHandlers handlers;

	private final SampleCaseFacts facts;

	private final PartnershipClock clock;

	SampleCaseAnswers(FormHandlers handlers, SampleCaseFacts facts, PartnershipClock clock) {
		this.handlers = handlers;
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public Map<String, BiFunction<WorkItem, Chance, Map<String, Object>>> forms() {
		return Map.of("ContactVictim", this::contact, "AssessRisk", this::assess, "AgreeActionPlan", this::plan,
				"AcceptCase", this::accept, "UpdateVictim", this::update, "SuperviseCase", this::supervise,
				"RemoveGraffiti", this::remove, "ReviewIntervention", this::review);
	}

	private Map<String, Object> contact(WorkItem item, Chance chance) {
		if (SampleCaseFacts.isUnreachable(item.about().ref())) {
			return (this.facts.triesIn(item) < 3)
					? Map.of("outcome", "NOT_REACHED", "channel", "TELEPHONE", "words", "Nobody answered.")
					: Map.of("outcome", "LETTER_SENT", "words", "A letter asks them to call us within ten days.");
		}
		return chance.happens(15)
				? Map.of("outcome", "NOT_REACHED", "channel", "TELEPHONE", "words", "Left a message to call back.")
				: Map.of("outcome", "REACHED", "channel", chance.oneOf("TELEPHONE", "TELEPHONE", "VISIT"), "words",
						"They told what happened and how it affects them. Agreed to keep a diary.");
	}

	private Map<String, Object> assess(WorkItem item, Chance chance) {
		Map<String, Object> form = this.handlers.values("AssessRisk", item.place().key());
		int level = SampleCaseFacts.level(item.about().ref(), item.about().title());
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Object question : (List<?>) form.get("answers")) {
			Map<?, ?> row = (Map<?, ?>) question;
			List<?> options = (List<?>) row.get("options");
			int answer = Math.min(options.size() - 1, SampleCaseFacts.answer(level, chance));
			rows.add(Map.of("question", row.get("question"), "answer", ((Choice) options.get(answer)).value()));
		}
		return Map.of("answers", rows);
	}

	private Map<String, Object> plan(WorkItem item, Chance chance) {
		String ref = item.about().ref();
		LocalDate due = this.clock.today().plusDays(14 + chance.upTo(14));
		List<Map<String, Object>> steps = new ArrayList<>();
		steps.add(step("csu", "Speak to both sides and keep in touch with the person who is affected.", due));
		SampleCaseFacts.partners(ref)
			.forEach((agency) -> steps
				.add(step(agency, "Visit in the evening, speak to those involved and tell us what you find.", due)));
		boolean formal = SampleCaseFacts.isFormal(ref);
		List<Map<String, Object>> powers = List.of(
				power(SampleCaseFacts.firstTool(ref), "USED", "The lowest step that can work comes first."),
				power("CP_WARNING", formal ? "USED" : "NOT_USED",
						formal ? "Earlier words had no effect." : "Too early while advice can still help."));
		return Map.of("summary", "We want the nuisance to stop and the person affected to feel safe at home.", "steps",
				steps, "powers", powers);
	}

	private static Map<String, Object> step(String agency, String task, LocalDate due) {
		return Map.of("agency", agency, "task", task, "due", due.toString());
	}

	private static Map<String, Object> power(String tool, String use, String why) {
		return Map.of("tool", tool, "use", use, "why", why);
	}

	private Map<String, Object> accept(WorkItem item, Chance chance) {
		return chance.happens(85) ? Map.of("decision", "ACCEPT", "reason", "Several of us have a part in it.")
				: Map.of("decision", "NOT_ACCEPTED", "reason", "The lead agency can settle this by itself.");
	}

	private Map<String, Object> update(WorkItem item, Chance chance) {
		return chance.happens(8) ? Map.of("outcome", "NOT_REACHED", "channel", "TELEPHONE", "words", "Nobody answered.")
				: Map.of("outcome", "REACHED", "channel", chance.oneOf("TELEPHONE", "TELEPHONE", "EMAIL", "VISIT"),
						"words",
						chance.oneOf("Quieter since we spoke to them. They will call if it starts again.",
								"Told what each agency has done so far.",
								"It happened once more. They keep the diary."));
	}

	private Map<String, Object> supervise(WorkItem item, Chance chance) {
		return Map.of("words", chance.oneOf("Contact is kept and the plan fits. Go on.",
				"Ask the partner agency for its answer this week.", "Support was offered. Look again at the risk."));
	}

	/**
	 * Removed at noon of the day before, or first thing today where that was too soon.
	 */
	private Map<String, Object> remove(WorkItem item, Chance chance) {
		return Map.of("removedOn", this.clock.today().toString(), "removedAt", "08:30", "words",
				"Cleaned off, and a picture was kept.");
	}

	private Map<String, Object> review(WorkItem item, Chance chance) {
		Map<String, Object> answers = new HashMap<>();
		if (chance.happens(65)) {
			answers.putAll(Map.of("next", "OVER", "outcome", chance.oneOf("WORKED", "WORKED", "PARTLY", "NO_EFFECT"),
					"words", "Looked at with the lead officer: it has done what it could."));
			return answers;
		}
		answers.putAll(
				Map.of("next", "GOES_ON", "words", "It is kept to so far. We look again in a month.", "owner", "csu"));
		if (chance.happens(25)) {
			answers.putAll(Map.of("breachedOn", this.clock.today().minusDays(1).toString(), "breachWords",
					"Not kept to on one evening, as a warden saw."));
		}
		return answers;
	}

}
