package org.partnershipactions.plan.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.money.MoneyContinuing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows an action through the plans of the years: what was copied from another year is
 * the same line, whatever reference it has got since. What was split off from an action
 * or merged of several goes on with their lines too.
 */
@Component
@Transactional(readOnly = true)
public class ActionLineage {

	private final PriorityActions actions;

	private final ActionOrigins origins;

	private final ActionDescents descents;

	private final MoneyContinuing money;

	ActionLineage(PriorityActions actions, ActionOrigins origins, ActionDescents descents, MoneyContinuing money) {
		this.actions = actions;
		this.origins = origins;
		this.descents = descents;
		this.money = money;
	}

	/** Name of the line of an action; nothing where the plan has no such action. */
	public Optional<String> line(String partnership, PlanYear year, String ref) {
		return this.actions.findByPartnershipAndPlanYearAndRowRef(partnership, year.start(), ref)
			.map((action) -> this.origins.origin(action.key()));
	}

	/**
	 * An action goes on with the whole line of one of another year, with the sources of
	 * its money too.
	 */
	@Transactional
	void goOn(String before, String made) {
		this.origins.save(new ActionOrigin(made, this.origins.origin(before)));
		this.descents.findByActionId(before).forEach((one) -> this.descents.save(one.of(made)));
		this.money.goOn(before, made);
	}

	/** Names of the lines of some actions, by the keys of those. */
	Map<String, String> lines(Collection<String> keys) {
		Map<String, String> lines = new LinkedHashMap<>();
		keys.forEach((key) -> lines.put(key, key));
		this.origins.findByActionIdIn(keys).forEach((one) -> lines.put(one.actionId(), one.originId()));
		return lines;
	}

	/**
	 * The actions of some lines in the plan of a year, by line, where they have one: the
	 * line's own before one that another was merged into, and that before a part of it.
	 */
	public Map<String, ActionLine> actions(Collection<String> lines, String partnership, PlanYear year) {
		return Stream
			.concat(this.origins.inYear(partnership, year.start(), lines).stream(),
					this.descents.inYear(partnership, year.start(), lines).stream())
			.collect(Collectors.toMap(ActionLine::line, Function.identity(), (first, later) -> first));
	}

}
