package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.feeds.MeasureFeed.Decision;
import org.partnershipactions.measures.feeds.MeasureFeed.FeedingAction;
import org.partnershipactions.plan.table.ActionLine;
import org.partnershipactions.plan.table.ActionLineage;
import org.partnershipactions.security.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which action feeds a measure where the measure is chosen, made or described. What
 * is set goes on with the action's line.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MeasureFeeding {

	private final MeasureFeeds feeds;

	private final ActionLineage lines;

	private final PartnershipClock clock;

	MeasureFeeding(MeasureFeeds feeds, ActionLineage lines, PartnershipClock clock) {
		this.feeds = feeds;
		this.lines = lines;
		this.clock = clock;
	}

	/** Whether a year's plan has an action of this reference. */
	public boolean has(String partnership, PlanYear year, String ref) {
		return this.lines.line(partnership, year, ref).isPresent();
	}

	/**
	 * References of the actions of a year's plan that feed measures on its last day, by
	 * the codes of those.
	 * @param codes of measures; those that no action feeds are left out
	 */
	public Map<String, String> actions(String partnership, PlanYear year, Collection<String> codes) {
		Map<String, String> lines = new HashMap<>();
		this.feeds.inForce(partnership, codes)
			.forEach((code, feeds) -> Optional.ofNullable(feeds.floorEntry(year.lastDay()))
				.map((feed) -> feed.getValue().line())
				.ifPresent((line) -> lines.put(code, line)));
		Map<String, ActionLine> actions = this.lines.actions(Set.copyOf(lines.values()), partnership, year);
		Map<String, String> refs = new HashMap<>();
		lines.forEach((code, line) -> Optional.ofNullable(actions.get(line))
			.ifPresent((action) -> refs.put(code, action.ref())));
		return refs;
	}

	/** Lets an action of the measure's plan year feed it from a day on. */
	public void begin(Measure measure, String ref, LocalDate from) {
		String line = this.lines.line(measure.partnership(), measure.year(), ref).orElseThrow();
		this.feeds.save(new MeasureFeed(measure.partnership(), measure.code(), from,
				new FeedingAction(measure.year(), ref, line),
				new Decision(Actor.username(), this.clock.instant(), "Set with the measure")));
	}

}
