package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.Row;
import org.partnershipactions.plan.progress.ActionEpisode;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.RagRule;
import org.partnershipactions.plan.progress.Ratable;
import org.partnershipactions.plan.progress.Stood;
import org.partnershipactions.plan.progress.Tick;

/**
 * What was written down of a plan's actions.
 *
 * @param year the plan's year
 * @param episodes how its actions stood, in the order of their references
 * @param ticks their milestones, by action
 * @param given what their leads said, by action, the last word last
 */
record PlanHistory(PlanYear year, List<ActionEpisode> episodes, Map<String, List<Tick>> ticks,
		Map<String, List<GivenProgress>> given) {

	/** The plan at the end of a day. */
	PlanStanding at(LocalDate day, RagRule rule) {
		return new PlanStanding(this.year, day,
				this.episodes.stream()
					.filter((episode) -> episode.includes(day))
					.map((episode) -> action(episode, day, rule))
					.toList());
	}

	private ActionAt action(ActionEpisode episode, LocalDate day, RagRule rule) {
		Stood stood = episode.stood();
		Row row = stood.row();
		GivenProgress said = said(episode.action(), day);
		return new ActionAt(episode.action(), row.ref(), row.title(), row.priority(), stood.leads(), stood.stage(),
				stood.status(), rule.rate(ratable(episode, day, said), day), row.due(), stood.stepDue(), said,
				stood.output(said), stood.money());
	}

	private Ratable ratable(ActionEpisode episode, LocalDate day, GivenProgress said) {
		Stood stood = episode.stood();
		LocalDate due = stood.row().due();
		List<Tick> milestones = this.ticks.getOrDefault(episode.action(), List.of());
		return new Ratable(stood.stage(), stood.status(), stood.startedOn(), due,
				(due != null) ? due : this.year.lastDay(), stood.stepDue(), Ratable.share(milestones, day, said));
	}

	private GivenProgress said(String action, LocalDate day) {
		return this.given.getOrDefault(action, List.of())
			.stream()
			.filter((one) -> !one.asOf().isAfter(day))
			.reduce((before, later) -> later)
			.orElse(null);
	}

}
