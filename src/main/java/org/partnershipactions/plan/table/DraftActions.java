package org.partnershipactions.plan.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.action.ActionEvent.ActionAdded;
import org.partnershipactions.plan.action.ActionTimeline;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.document.PlanReader;
import org.partnershipactions.plan.money.MoneyContinuing;
import org.partnershipactions.plan.table.EntryReading.ReadEntry;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/**
 * The actions of drafts, none of which is written over by who has not seen it as it is.
 */
@Component
class DraftActions {

	private final DraftPlans plans;

	private final PriorityActions actions;

	private final EntryReading reading;

	private final ActionTimeline timeline;

	private final MoneyContinuing money;

	private final Directory directory;

	private final CurrentPerson person;

	DraftActions(DraftPlans plans, PriorityActions actions, PlanReader reader, ActionTimeline timeline,
			MoneyContinuing money, Directory directory, CurrentPerson person) {
		this.plans = plans;
		this.actions = actions;
		this.reading = new EntryReading(reader, directory);
		this.timeline = timeline;
		this.money = money;
		this.directory = directory;
		this.person = person;
	}

	/** The action of the person's own partnership. */
	PriorityAction withRef(PlanYear year, String ref) {
		return this.actions.findByPartnershipAndPlanYearAndRowRef(this.person.partnership(), year.start(), ref)
			.orElseThrow(() -> new NotFound("action"));
	}

	/** The actions of the plan of a year; none where there is no such plan. */
	List<PriorityAction> of(PlanYear year) {
		return this.plans.find(this.person.partnership(), year)
			.map((plan) -> this.actions.findByPlanIdOrderBySortRef(plan.key()))
			.orElse(List.of());
	}

	/**
	 * The action, unless somebody changed it since it was opened; nobody else changes its
	 * plan meanwhile.
	 * @param yours what was typed, which the refusal tells again
	 */
	PriorityAction seen(PlanYear year, OpenedAction opened, ActionEntry yours) {
		if (opened.version() == null) {
			throw new InvalidAnswers("version", "Send the version of the action that you read, such as 0");
		}
		this.plans.hold(this.person.partnership(), year);
		Optional<PriorityAction> action = this.actions.findById(opened.key())
			.filter((one) -> one.partnership().equals(this.person.partnership()) && one.year().equals(year));
		String since = since(opened);
		if (action.isEmpty() && !since.isEmpty()) {
			throw new ActionOvertaken(since, null, yours);
		}
		PriorityAction found = action.orElseThrow(() -> new NotFound("action"));
		this.plans.held(found.partnership(), year);
		if (found.version() != opened.version()) {
			throw new ActionOvertaken(
					(since + " Take over what you need and save again: yours then replaces theirs.").strip(),
					drafted(found, List.of()), yours);
		}
		return found;
	}

	/** Adds an action to the plan of a year, which begins with its first. */
	DraftedAction insert(PlanYear year, ActionEntry entry) {
		Plan plan = this.plans.held(this.person.partnership(), year);
		ReadEntry read = this.reading.read(plan, entry);
		mustBeFree(plan, read.words().ref());
		this.plans.belongs(plan, read.priority());
		PriorityAction action = new PriorityAction(plan, read.words(), read.partners());
		this.actions.save(action.say(new ActionAdded(action.key(), read.words().ref())));
		return drafted(withRef(year, read.words().ref()), read.warnings());
	}

	/** Writes what is said over an action that was seen as it is. */
	DraftedAction rewrite(PriorityAction action, ActionEntry entry) {
		Plan plan = this.plans.held(action.partnership(), action.year());
		ReadEntry read = this.reading.read(plan, entry);
		if (!read.words().ref().equals(action.row().ref())) {
			mustBeFree(plan, read.words().ref());
		}
		List<RowDifference> changes = new RowComparison(this.directory).differences(action, read.words(),
				read.partners());
		if (!changes.isEmpty()) {
			this.plans.belongs(plan, read.priority());
			this.actions.save(action.rewrite(read.words(), read.partners(), RowDifference.words(changes)));
			this.plans.tidy(plan);
		}
		return drafted(action, read.warnings());
	}

	/** Leaves an action out that was seen as it is. */
	void remove(PriorityAction action, String reason) {
		Plan plan = this.plans.held(action.partnership(), action.year());
		this.money.forget(action.key());
		this.actions.delete(action.drop(reason));
		this.plans.tidy(plan);
	}

	static DraftedAction drafted(PriorityAction action, List<String> warnings) {
		return new DraftedAction(action.key(), action.year().toString(), action.version(), ActionEntry.of(action),
				warnings);
	}

	private String since(OpenedAction opened) {
		return this.timeline.changes(opened.key(), opened.version())
			.stream()
			.map((entry) -> "%s, %s: %s.".formatted(this.directory.personName(entry.by()), DayWords.moment(entry.at()),
					entry.text()))
			.collect(Collectors.joining(" "));
	}

	private void mustBeFree(Plan plan, String ref) {
		if (this.actions.findByPartnershipAndPlanYearAndRowRef(plan.partnership(), plan.year().start(), ref)
			.isPresent()) {
			throw new InvalidAnswers("ref",
					"Reference %s is that of another action of this plan. Give each action its own".formatted(ref));
		}
	}

}
