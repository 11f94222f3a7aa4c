package org.partnershipactions.planning.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.table.ActionContinuing;
import org.partnershipactions.plan.table.ActionContinuing.DraftedPriority;
import org.partnershipactions.planning.MayOnPlanning;
import org.partnershipactions.planning.drafting.DraftDecision.Kind;
import org.partnershipactions.planning.drafting.DraftPriority.ActionRowAnswer;
import org.partnershipactions.planning.drafting.DraftPriority.AddedRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.planning.MayOnPlanning.PlanningRight.DRAFT;

/**
 * Drafts the actions of a priority: the lead of its task group says what becomes of each
 * action of last year and what is new, and the actions stand in the draft plan.
 */
@Service
@Transactional
public class PriorityDrafting {

	private final PriorityDrafts drafts;

	private final PriorityDraftProcess process;

	private final ActionContinuing continuing;

	private final PlanReading plans;

	private final Directory directory;

	PriorityDrafting(PriorityDrafts drafts, PriorityDraftProcess process, ActionContinuing continuing,
			PlanReading plans, Directory directory) {
		this.drafts = drafts;
		this.process = process;
		this.continuing = continuing;
		this.plans = plans;
		this.directory = directory;
	}

	/** Puts the actions of a priority into the draft plan. */
	@FormTask("DraftPriority")
	@MayOnPlanning(DRAFT)
	public void draft(String key, DraftPriority answers) {
		PriorityDraft draft = this.drafts.withKey(key);
		DraftedPriority priority = new DraftedPriority(draft.priority().number(), draft.priority().title());
		Map<String, ActionSummary> before = lastYear(draft).stream()
			.collect(Collectors.toMap((one) -> one.row().ref(), Function.identity()));
		List<DraftDecision> made = new ArrayList<>();
		for (int i = 0; i < answers.decided().size(); i++) {
			ActionRowAnswer row = answers.decided().get(i);
			String field = "actions[%d].".formatted(i);
			made.add(named(field, () -> decided(draft, priority, before.get(row.action()), row)));
		}
		for (int i = 0; i < answers.begun().size(); i++) {
			AddedRow row = answers.begun().get(i);
			named("added[%d].".formatted(i),
					() -> this.continuing.begin(draft.year(), priority, row.lead(), row.title()));
		}
		this.process.drafted(this.drafts.save(draft.finish(made, answers.begun().size())));
	}

	/** The actions of last year that nothing was decided on yet. */
	@FormValues("DraftPriority")
	@Transactional(readOnly = true)
	public Map<String, Object> values(String key) {
		PriorityDraft draft = this.drafts.withKey(key);
		Set<String> decided = draft.decisions().stream().map(DraftDecision::actionKey).collect(Collectors.toSet());
		List<ActionSummary> left = lastYear(draft).stream().filter((one) -> !decided.contains(one.key())).toList();
		return Map.of("actions", left.stream().map((one) -> Map.of("action", one.row().ref())).toList(), "lastYear",
				left.stream().map((one) -> Map.of("value", one.row().ref(), "label", label(one))).toList(), "agencies",
				this.directory.agencies(draft.partnership())
					.stream()
					.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
					.toList());
	}

	private DraftDecision decided(PriorityDraft draft, DraftedPriority priority, ActionSummary action,
			ActionRowAnswer row) {
		if (row.decision() != Kind.CARRY && row.reason() == null) {
			throw new InvalidAnswers("reason", "Say why the action does not go on as it is");
		}
		List<String> made = new ArrayList<>();
		if (row.decision() != Kind.DROP) {
			made.add(this.continuing.goOn(draft.year(), priority, action.key(),
					(row.decision() != Kind.CARRY) ? row.title() : null));
		}
		if (row.decision() == Kind.SPLIT) {
			made.add(this.continuing.splitOff(draft.year(), priority, action.key(), row.part()));
		}
		return new DraftDecision(action.key(), action.row().ref(), row.decision(), row.reason(),
				made.isEmpty() ? null : String.join(",", made));
	}

	private List<ActionSummary> lastYear(PriorityDraft draft) {
		Integer before = draft.priority().before();
		return this.plans.find(draft.partnership(), new PlanYear(draft.year().start() - 1))
			.map(PlanView::actions)
			.orElse(List.of())
			.stream()
			.filter((one) -> before != null && one.row().priority() == before)
			.toList();
	}

	private static String label(ActionSummary action) {
		return "%s (%s) %s. %s, %s".formatted(action.row().ref(), action.year(), action.row().title(),
				(action.due() != null) ? "By " + DayWords.day(action.due()) : "Ongoing",
				action.status().words().toLowerCase(Locale.UK));
	}

	/** What is wrong in a row names the row; what it is made of, the title. */
	private static <T> T named(String row, Supplier<T> deed) {
		try {
			return deed.get();
		}
		catch (InvalidAnswers ex) {
			throw new InvalidAnswers(ex.errors()
				.stream()
				.map((error) -> new FieldError(
						row + (Set.of("reason", "lead").contains(error.field()) ? error.field() : "title"),
						error.message()))
				.toList());
		}
	}

}
