package org.partnershipactions.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.reports.PlanReport.Headline;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Counts the plan of the year that runs: an agency sees the whole plan, so all may. */
@Service
@Transactional(readOnly = true)
public class PlanReport {

	/** How far ahead "what falls due" looks, in days. */
	public static final int DAYS_AHEAD = 30;

	private final PlanReading plans;

	private final StandingReading standings;

	private final OnScheduleTarget targets;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	PlanReport(PlanReading plans, StandingReading standings, OnScheduleTarget targets, CurrentPerson person,
			PartnershipClock clock) {
		this.plans = plans;
		this.standings = standings;
		this.targets = targets;
		this.person = person;
		this.clock = clock;
	}

	/** The figures of the plan that runs, where it is adopted. */
	@AllowedTo(SIGNED_IN)
	public Optional<YearFigures> figures() {
		return running().map((plan) -> new YearFigures(standing()));
	}

	/** The headline measure: of the plan, then of each group with its own target. */
	@AllowedTo(SIGNED_IN)
	public List<Headline> headlines() {
		return running().map((plan) -> headlines(plan, standing())).orElse(List.of());
	}

	/** What of the plan that runs the reader wants to see, where it is adopted. */
	@AllowedTo(SIGNED_IN)
	public Optional<PlanGlance> glance(PlanPart part) {
		return running().map((plan) -> glance(plan, part));
	}

	/** The year that runs now, such as {@code 2026-27}. */
	@AllowedTo(SIGNED_IN)
	public String year() {
		return planYear().toString();
	}

	private PlanGlance glance(PlanView plan, PlanPart part) {
		PlanDay today = new PlanDay(planYear(), this.clock.today(), false);
		List<PlanStanding> days = this.standings.at(this.person.partnership(), today.year(), today.andMonthsBefore())
			.stream()
			.map((standing) -> part.of(standing, plan))
			.toList();
		PlanStanding now = days.get(days.size() - 1);
		return new PlanGlance(plan.year(), headlines(plan, now), Trend.through(days, this.targets::ofPlan),
				new YearFigures(now).dueWithin(DAYS_AHEAD).size());
	}

	private List<Headline> headlines(PlanView plan, PlanStanding standing) {
		Headline whole = new Headline(null, "Completed or on schedule",
				OnSchedule.of(standing, this.targets.ofPlan(standing.day())));
		Stream<Headline> own = plan.priorities().stream().flatMap((priority) -> headline(standing, priority).stream());
		return Stream.concat(Stream.of(whole), own).toList();
	}

	private Optional<Headline> headline(PlanStanding standing, PriorityView priority) {
		OptionalInt target = this.targets.own(priority.group(), standing.day());
		return target.isEmpty() ? Optional.empty() : Optional.of(new Headline(priority.group(), priority.groupName(),
				OnSchedule.of(standing.ofPriority(priority.number()), target.getAsInt())));
	}

	private Optional<PlanView> running() {
		return this.plans.outline(this.person.partnership(), planYear()).filter((plan) -> plan.adoptedOn() != null);
	}

	private PlanStanding standing() {
		return this.standings.at(this.person.partnership(), planYear(), this.clock.today());
	}

	private PlanYear planYear() {
		return PlanYear.of(this.clock.today());
	}

	/**
	 * The headline measure with what it is of.
	 *
	 * @param group code of the task group, or null for the whole plan
	 */
	public record Headline(String group, String title, OnSchedule measure) {
	}

	/**
	 * A plan, or of it what the reader wants to see, at a glance.
	 *
	 * @param year the plan's year, such as {@code 2026-27}
	 * @param headlines the headline measure of all that is shown, then of each group with
	 * a target of its own
	 * @param trend the same at the end of the months before and today, oldest first
	 * @param dueSoon how many actions have a step that falls due within
	 * {@link PlanReport#DAYS_AHEAD} days
	 */
	public record PlanGlance(String year, List<Headline> headlines, List<Trend> trend, int dueSoon) {

		private static final int SHOWN = 6;

		/** As much of the trend as a screen has room for, oldest first. */
		public List<Trend> lately() {
			return this.trend.subList(Math.max(0, this.trend.size() - SHOWN), this.trend.size());
		}

	}

}
