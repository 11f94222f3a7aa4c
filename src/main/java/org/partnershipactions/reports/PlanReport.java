package org.partnershipactions.reports;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.LocalFigures;
import org.partnershipactions.plan.ActionSummary;
import org.partnershipactions.plan.PlanReading;
import org.partnershipactions.plan.PlanView;
import org.partnershipactions.plan.PlanView.PriorityView;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the plan of the year that runs: an agency sees the whole plan, so all may. */
@Service
@Transactional(readOnly = true)
public class PlanReport {

	/** How far ahead "what falls due" looks, in days. */
	public static final int DAYS_AHEAD = 30;

	/** The whole plan's target; a task group's own has its code after it. */
	private static final String TARGET = "measures.on-schedule";

	private final PlanReading plans;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	private final LocalFigures figures;

	PlanReport(PlanReading plans, CurrentPerson person, PartnershipClock clock, LocalFigures figures) {
		this.plans = plans;
		this.person = person;
		this.clock = clock;
		this.figures = figures;
	}

	/** The figures of the plan that runs, where it is adopted. */
	@ForEveryone
	public Optional<YearFigures> figures() {
		return running().map((plan) -> figures(plan, plan.actions()));
	}

	/** The figures of one task group's priorities; empty figures where it has none. */
	@ForEveryone
	public Optional<YearFigures> figures(String group) {
		return running().map((plan) -> figures(plan,
				plan.priorities()
					.stream()
					.filter((priority) -> group.equals(priority.group()))
					.flatMap((priority) -> priority.actions().stream())
					.toList()));
	}

	/** The headline measure: of the plan, then of each group with its own target. */
	@ForEveryone
	public List<Headline> headlines() {
		return running().map(this::headlines).orElse(List.of());
	}

	/** The year that runs now, such as {@code 2026-27}. */
	@ForEveryone
	public String year() {
		return PlanYear.of(this.clock.today()).toString();
	}

	private List<Headline> headlines(PlanView plan) {
		Headline whole = new Headline(null, "Completed or on schedule",
				figures(plan, plan.actions()).onSchedule(this.figures.today(TARGET)));
		List<Headline> own = plan.priorities()
			.stream()
			.filter((priority) -> priority.group() != null)
			.flatMap((priority) -> headline(plan, priority).stream())
			.toList();
		return Stream.concat(Stream.of(whole), own.stream()).toList();
	}

	private Optional<Headline> headline(PlanView plan, PriorityView priority) {
		OptionalInt target = this.figures.find(TARGET + "." + priority.group(), this.clock.today());
		return target.isEmpty() ? Optional.empty() : Optional.of(new Headline(priority.group(), priority.groupName(),
				figures(plan, priority.actions()).onSchedule(target.getAsInt())));
	}

	private Optional<PlanView> running() {
		return this.plans.find(this.person.partnership(), PlanYear.of(this.clock.today()))
			.filter((plan) -> plan.adoptedOn() != null);
	}

	private YearFigures figures(PlanView plan, List<ActionSummary> actions) {
		return new YearFigures(plan.year(), actions, this.clock.today());
	}

	/**
	 * The headline measure with what it is of.
	 *
	 * @param group code of the task group, or null for the whole plan
	 */
	public record Headline(String group, String title, OnSchedule measure) {
	}

}
