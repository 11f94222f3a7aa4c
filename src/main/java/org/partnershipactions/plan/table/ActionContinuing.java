package org.partnershipactions.plan.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.money.MoneyContinuing;
import org.partnershipactions.plan.table.ActionDescent.Kind;

import org.springframework.stereotype.Component;

/**
 * Goes on with an action of another year in a plan, in the same line, and adds what is
 * new; in a plan that is adopted it begins. Whose plan it is, the caller knows.
 */
@Component
public class ActionContinuing {

	private final DraftActions drafts;

	private final PriorityActions actions;

	private final ActionOrigins origins;

	private final ActionDescents descents;

	private final ActionLineage lineage;

	private final MoneyContinuing money;

	private final RunningPlans running;

	ActionContinuing(DraftActions drafts, PriorityActions actions, ActionOrigins origins, ActionDescents descents,
			ActionLineage lineage, MoneyContinuing money, RunningPlans running) {
		this.drafts = drafts;
		this.actions = actions;
		this.origins = origins;
		this.descents = descents;
		this.lineage = lineage;
		this.money = money;
		this.running = running;
	}

	/**
	 * Goes on with an action.
	 * @param key key of the action of another year
	 * @param title what is to be done from now on, or null where it is the same
	 * @return reference of the action of the draft
	 * @throws org.partnershipactions.forms.InvalidAnswers where an agency of it is no
	 * more, or the title cannot be taken
	 */
	public String goOn(PlanYear year, DraftedPriority priority, String key, String title) {
		PriorityAction before = this.actions.withKey(key);
		String made = insert(year, priority, before, title);
		this.lineage.goOn(key, made);
		return this.actions.withKey(made).row().ref();
	}

	/**
	 * Splits a further part off from an action of another year.
	 * @return reference of the action of the draft
	 */
	public String splitOff(PlanYear year, DraftedPriority priority, String key, String title) {
		String made = insert(year, priority, this.actions.withKey(key), title);
		this.descents.save(new ActionDescent(made, this.origins.origin(key), Kind.SPLIT));
		this.money.goOn(key, made);
		return this.actions.withKey(made).row().ref();
	}

	/**
	 * Adds an action that no other goes before.
	 * @param lead code of the accountable lead agency
	 * @return reference of the action of the draft
	 */
	public String begin(PlanYear year, DraftedPriority priority, String lead, String title) {
		return this.drafts
			.insert(year,
					new ActionEntry(nextRef(year, priority), String.valueOf(priority.number()), priority.title(), title,
							List.of(lead), List.of(), false, null, year.lastDay().toString(), null))
			.entry()
			.ref();
	}

	private String insert(PlanYear year, DraftedPriority priority, PriorityAction before, String title) {
		int years = year.start() - before.year().start();
		ActionEntry was = ActionEntry.of(PlanRollForward.moved(before.row(), years), priority.title(),
				before.partners());
		ActionEntry entry = new ActionEntry(nextRef(year, priority), String.valueOf(priority.number()),
				priority.title(), (title != null) ? title : was.title(), was.leads(), was.partners(), was.everyone(),
				was.partnersInWords(), was.due(), was.funding());
		return this.running.run(year) ? this.actions
			.findByPartnershipAndPlanYearAndRowRef(before.partnership(), year.start(), this.running.begin(year, entry))
			.orElseThrow()
			.key() : this.drafts.insert(year, entry).key();
	}

	/** The first reference of a priority that no action of the draft has. */
	private String nextRef(PlanYear year, DraftedPriority priority) {
		Set<String> taken = this.drafts.of(year).stream().map((one) -> one.row().ref()).collect(Collectors.toSet());
		return IntStream.iterate(1, (one) -> one + 1)
			.mapToObj((one) -> priority.number() + "." + one)
			.filter((ref) -> !taken.contains(ref))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * The priority of a draft that actions go to.
	 *
	 * @param number its number
	 * @param title its title
	 */
	public record DraftedPriority(int number, String title) {
	}

}
