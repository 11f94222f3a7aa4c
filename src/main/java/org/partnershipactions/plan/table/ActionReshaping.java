package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.action.ActionEvent.ActionMerged;
import org.partnershipactions.plan.action.ActionEvent.ActionSplitOff;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.document.FundingCell;
import org.partnershipactions.plan.money.MoneyContinuing;
import org.partnershipactions.plan.table.ActionDescent.Kind;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/**
 * Splits an action of a draft into several, and merges one into another. Whatever comes
 * of it goes on with the lines of the actions that it comes from.
 */
@Service
@Transactional
public class ActionReshaping {

	private static final int MOST_PARTS = 20;

	private final DraftActions drafts;

	private final PriorityActions actions;

	private final ActionOrigins origins;

	private final ActionDescents descents;

	private final MoneyContinuing money;

	ActionReshaping(DraftActions drafts, PriorityActions actions, ActionOrigins origins, ActionDescents descents,
			MoneyContinuing money) {
		this.drafts = drafts;
		this.actions = actions;
		this.origins = origins;
		this.descents = descents;
		this.money = money;
	}

	/**
	 * Splits an action: it stays as the first part, and each further part is an action of
	 * its own.
	 * @param opened the action and its version that was opened
	 * @param parts two or more; what a part does not say is as in the action before, but
	 * amounts of money stay with the first part
	 * @return the parts as they are now
	 * @throws InvalidAnswers naming the part and its field, such as {@code parts[1].ref}
	 * @throws ActionOvertaken where somebody changed the action since
	 */
	@MayOnPlan(MANAGE)
	public List<DraftedAction> split(PlanYear year, OpenedAction opened, List<ActionEntry> parts) {
		if (parts == null || parts.size() < 2 || parts.size() > MOST_PARTS) {
			throw new InvalidAnswers("parts", "Give two parts or more, at most %d".formatted(MOST_PARTS));
		}
		PriorityAction action = this.drafts.seen(year, opened, null);
		ActionEntry whole = ActionEntry.of(action);
		ActionEntry rest = whole.funded(FundingCell.withoutAmounts(whole.funding()));
		String ref = action.row().ref();
		List<DraftedAction> made = new ArrayList<>();
		made.add(part(0, () -> this.drafts.rewrite(action, parts.get(0).over(whole))));
		for (int i = 1; i < parts.size(); i++) {
			ActionEntry part = parts.get(i).over(rest);
			DraftedAction one = part(i, () -> this.drafts.insert(year, part));
			PriorityAction split = this.actions.withKey(one.key());
			this.actions.save(split.say(new ActionSplitOff(one.key(), ref)));
			goOn(one.key(), this.origins.origin(action.key()), Kind.SPLIT);
			handOn(action.key(), one.key());
			this.money.goOn(action.key(), one.key());
			made.add(one);
		}
		return made;
	}

	/**
	 * Merges another action into this one, which then has the leads, partners and funding
	 * of both and the later date; the other leaves the plan.
	 * @param opened the action that stays
	 * @param other the action that goes into it
	 * @param title what is to be done from now on; null where both titles stand one after
	 * the other
	 */
	@MayOnPlan(MANAGE)
	public DraftedAction merge(PlanYear year, OpenedAction opened, OpenedAction other, String title) {
		if (other.key() == null || other.key().equals(opened.key())) {
			throw new InvalidAnswers("other", "Choose another action of this plan");
		}
		PriorityAction stays = this.drafts.seen(year, opened, null);
		PriorityAction goes = this.drafts.seen(year, other, null);
		ActionEntry both = both(ActionEntry.of(stays), ActionEntry.of(goes), title);
		handOn(goes.key(), stays.key());
		this.money.merge(goes.key(), stays.key());
		goOn(stays.key(), this.origins.origin(goes.key()), Kind.MERGED);
		String ref = goes.row().ref();
		this.drafts.remove(goes, "Merged into action " + stays.row().ref());
		DraftedAction merged = this.drafts.rewrite(stays, both);
		this.actions.save(stays.say(new ActionMerged(stays.key(), ref)));
		return merged;
	}

	/** Hands all that one action goes on with to another as well. */
	private void handOn(String from, String to) {
		this.descents.findByActionId(from).forEach((one) -> goOn(to, one.line(), one.kind()));
	}

	/** An action goes on with each line once, its own among them. */
	private void goOn(String action, String line, Kind kind) {
		boolean known = line.equals(this.origins.origin(action))
				|| this.descents.findByActionId(action).stream().anyMatch((one) -> one.line().equals(line));
		if (!known) {
			this.descents.save(new ActionDescent(action, line, kind));
		}
	}

	/** What is wrong with a part names it. */
	private static DraftedAction part(int number, Supplier<DraftedAction> deed) {
		try {
			return deed.get();
		}
		catch (InvalidAnswers ex) {
			throw new InvalidAnswers(ex.errors()
				.stream()
				.map((error) -> new FieldError("parts[%d].%s".formatted(number, error.field()),
						"Part %d: %s".formatted(number + 1, error.message())))
				.toList());
		}
	}

	private static ActionEntry both(ActionEntry one, ActionEntry other, String title) {
		String words = (title != null && !title.isBlank()) ? title : one.title() + "; " + other.title();
		List<String> leads = union(one.leads(), other.leads());
		List<String> partners = union(one.partners(), other.partners());
		return new ActionEntry(one.ref(), one.priority(), null, words, leads,
				partners.stream().filter((agency) -> !leads.contains(agency)).toList(),
				one.everyone() || other.everyone(), joined(one.partnersInWords(), other.partnersInWords()),
				later(one.due(), other.due()), FundingCell.joined(one.funding(), other.funding()));
	}

	/** What is ongoing in one of them is ongoing in both; ISO days sort as days do. */
	private static String later(String one, String other) {
		return Stream.of(one, other)
			.filter((due) -> !due.matches("\\d{4}-\\d{2}-\\d{2}(?: \\(.+)?"))
			.findFirst()
			.orElse((one.compareTo(other) < 0) ? other : one);
	}

	private static List<String> union(List<String> one, List<String> other) {
		Set<String> all = new LinkedHashSet<>(one);
		all.addAll(other);
		return List.copyOf(all);
	}

	private static String joined(String one, String other) {
		return Stream.of(one, other)
			.flatMap((text) -> Stream.of(text.split(";")))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.collect(Collectors.joining(";"));
	}

}
