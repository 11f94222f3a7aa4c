package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.progress.ActionEpisode;
import org.partnershipactions.plan.progress.ActionEpisodes;
import org.partnershipactions.plan.progress.ActionProgress;
import org.partnershipactions.plan.progress.ActionProgresses;
import org.partnershipactions.plan.progress.ActionStanding;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.RagRule;
import org.partnershipactions.plan.progress.RagRule.Ratable;
import org.partnershipactions.plan.progress.Tick;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.PageAnswers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.COUNTY_READERS;
import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Says how a plan stood at the end of any day since its adoption, from what was written
 * down as it happened, by the thresholds in force on that day.
 */
@Service
@Transactional(readOnly = true)
public class StandingReading {

	private final Plans plans;

	private final ActionEpisodes episodes;

	private final ActionProgresses progress;

	private final LocalFigureReading figures;

	StandingReading(Plans plans, ActionEpisodes episodes, ActionProgresses progress, LocalFigureReading figures) {
		this.plans = plans;
		this.episodes = episodes;
		this.progress = progress;
		this.figures = figures;
	}

	/**
	 * The plan of a year at the end of a day: without actions where there was none
	 * adopted yet. What a lead said later of that day or an earlier one counts.
	 */
	@AllowedTo(SIGNED_IN)
	public PlanStanding at(String partnership, PlanYear year, LocalDate day) {
		return at(partnership, year, List.of(day)).get(0);
	}

	/** The plan of a year at the end of each of some days, in their order. */
	@AllowedTo(SIGNED_IN)
	public List<PlanStanding> at(String partnership, PlanYear year, List<LocalDate> days) {
		Map<LocalDate, PlanStanding> known = PageAnswers.to(List.of("standings", partnership, year), HashMap::new);
		List<LocalDate> unknown = days.stream().filter((day) -> !known.containsKey(day)).toList();
		read(partnership, year, unknown).forEach((standing) -> known.put(standing.day(), standing));
		return days.stream().map(known::get).toList();
	}

	/**
	 * The plans of a year of several partnerships at the end of a day, by the codes of
	 * those that have one: read together, however many there are.
	 */
	@AllowedTo(COUNTY_READERS)
	public Map<String, PlanStanding> ofSeveral(Collection<String> partnerships, PlanYear year, LocalDate day) {
		List<Plan> adopted = this.plans.findByPartnershipInAndPlanYear(partnerships, year.start());
		List<String> keys = adopted.stream().map(Plan::key).toList();
		Map<String, List<ActionEpisode>> episodes = this.episodes.of(keys, day)
			.stream()
			.collect(Collectors.groupingBy(ActionEpisode::plan));
		Map<String, List<Tick>> ticks = this.episodes.ticksOf(keys)
			.stream()
			.collect(Collectors.groupingBy(Tick::action));
		Map<String, List<GivenProgress>> given = byAction(this.progress.ofPlans(keys, day));
		RagRule rule = RagRule.on(day, this.figures);
		return adopted.stream()
			.collect(Collectors.toMap(Plan::partnership,
					(plan) -> new PlanHistory(year, episodes.getOrDefault(plan.key(), List.of()), ticks, given).at(day,
							rule)));
	}

	private List<PlanStanding> read(String partnership, PlanYear year, List<LocalDate> days) {
		if (days.isEmpty()) {
			return List.of();
		}
		return this.plans.findByPartnershipAndPlanYear(partnership, year.start())
			.map((plan) -> standings(plan, days))
			.orElseGet(() -> days.stream().map((day) -> new PlanStanding(year, day, List.of())).toList());
	}

	private List<PlanStanding> standings(Plan plan, Collection<LocalDate> days) {
		LocalDate last = Collections.max(days);
		PlanHistory history = new PlanHistory(plan.year(),
				this.episodes.during(plan.key(), Collections.min(days), last),
				this.episodes.ticks(plan.key()).stream().collect(Collectors.groupingBy(Tick::action)),
				byAction(this.progress.ofPlan(plan.key(), last)));
		return days.stream().map((day) -> history.at(day, RagRule.on(day, this.figures))).toList();
	}

	private static Map<String, List<GivenProgress>> byAction(List<ActionProgress> rows) {
		return rows.stream()
			.collect(Collectors.groupingBy(ActionProgress::action,
					Collectors.mapping(ActionProgress::given, Collectors.toList())));
	}

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
			ActionStanding standing = episode.standing();
			ActionRow row = standing.row();
			GivenProgress said = said(episode.action(), day);
			return new ActionAt(episode.action(), row.ref(), row.title(), row.priority(), standing.leads(),
					standing.stage(), standing.status(), rule.rate(ratable(episode, day, said), day), row.due(),
					standing.stepDue(), said, standing.output(said), standing.money());
		}

		private Ratable ratable(ActionEpisode episode, LocalDate day, GivenProgress said) {
			ActionStanding standing = episode.standing();
			LocalDate due = standing.row().due();
			List<Tick> milestones = this.ticks.getOrDefault(episode.action(), List.of());
			return new Ratable(standing.stage(), standing.status(), standing.startedOn(), due,
					(due != null) ? due : this.year.lastDay(), standing.stepDue(),
					Ratable.share(milestones, day, said));
		}

		private GivenProgress said(String action, LocalDate day) {
			return this.given.getOrDefault(action, List.of())
				.stream()
				.filter((one) -> !one.asOf().isAfter(day))
				.reduce((before, later) -> later)
				.orElse(null);
		}

	}

}
