package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.LocalFigures;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.progress.ActionEpisodes;
import org.partnershipactions.plan.progress.ActionProgress;
import org.partnershipactions.plan.progress.ActionProgresses;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.RagRule;
import org.partnershipactions.plan.progress.Tick;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	private final LocalFigures figures;

	StandingReading(Plans plans, ActionEpisodes episodes, ActionProgresses progress, LocalFigures figures) {
		this.plans = plans;
		this.episodes = episodes;
		this.progress = progress;
		this.figures = figures;
	}

	/**
	 * The plan of a year at the end of a day: without actions where there was none
	 * adopted yet. What a lead said later of that day or an earlier one counts.
	 */
	@ForEveryone
	public PlanStanding at(String partnership, PlanYear year, LocalDate day) {
		return at(partnership, year, List.of(day)).get(0);
	}

	/** The plan of a year at the end of each of some days, in their order. */
	@ForEveryone
	public List<PlanStanding> at(String partnership, PlanYear year, List<LocalDate> days) {
		return this.plans.findByPartnershipAndPlanYear(partnership, year.start())
			.filter((plan) -> !days.isEmpty())
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

}
