package org.partnershipactions.plan.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.figures.LocalFigureReading;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Plans;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.progress.ActionEpisodes;
import org.partnershipactions.plan.progress.ActionProgress;
import org.partnershipactions.plan.progress.ActionProgresses;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.progress.RagRule;
import org.partnershipactions.plan.progress.RagRule.Ratable;
import org.partnershipactions.plan.progress.Tick;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.PageAnswers;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads plans as pages, the API and reports show them. */
@Service
@Transactional(readOnly = true)
public class PlanReading {

	private final Plans plans;

	private final PriorityActions actions;

	private final ContributionRequesting requests;

	private final Directory directory;

	private final Rating rating;

	PlanReading(Plans plans, PriorityActions actions, ContributionRequesting requests, Directory directory,
			Rating rating) {
		this.plans = plans;
		this.actions = actions;
		this.requests = requests;
		this.directory = directory;
		this.rating = rating;
	}

	/** The years that a partnership has plans for, latest first. */
	@AllowedTo(SIGNED_IN)
	public List<PlanYear> years(String partnership) {
		return this.plans.findByPartnershipOrderByPlanYearDesc(partnership).stream().map(Plan::year).toList();
	}

	/** The plan of a year; {@link NotFound} where there is none. */
	@AllowedTo(SIGNED_IN)
	public PlanView plan(String partnership, PlanYear year) {
		return find(partnership, year).orElseThrow(() -> new NotFound("plan"));
	}

	/** The plan of a year, where there is one. */
	@AllowedTo(SIGNED_IN)
	public Optional<PlanView> find(String partnership, PlanYear year) {
		return PageAnswers.to(List.of("plan", partnership, year),
				() -> this.plans.findByPartnershipAndPlanYear(partnership, year.start()).map(this::view));
	}

	/**
	 * The priorities of the plan of a year without their actions, where there is such a
	 * plan.
	 */
	@AllowedTo(SIGNED_IN)
	public Optional<PlanView> outline(String partnership, PlanYear year) {
		return PageAnswers.to(List.of("outline of a plan", partnership, year),
				() -> this.plans.findByPartnershipAndPlanYear(partnership, year.start())
					.map((plan) -> new PlanView(plan.year().toString(), plan.adoptedOn(), plan.begunOn(),
							priorities(plan, Map.of()))));
	}

	/** The actions of the plan of a year in short; none where there is no plan. */
	@AllowedTo(SIGNED_IN)
	public List<PlannedAction> inShort(String partnership, PlanYear year) {
		return this.plans.findByPartnershipAndPlanYear(partnership, year.start())
			.map((plan) -> this.actions.findByPlanIdOrderBySortRef(plan.key()))
			.orElse(List.of())
			.stream()
			.map(PlannedAction::of)
			.toList();
	}

	/** How many actions of the plan of a year are neither closed nor carried. */
	@AllowedTo(SIGNED_IN)
	public int open(String partnership, PlanYear year) {
		return this.actions.countByPartnershipAndPlanYearAndStageNotIn(partnership, year.start(),
				List.of(Stage.DRAFT, Stage.CLOSED));
	}

	private PlanView view(Plan plan) {
		List<PriorityAction> rows = this.actions.findByPlanIdOrderBySortRef(plan.key());
		Map<String, List<ContributionView>> contributions = this.requests
			.of(rows.stream().map(PriorityAction::key).toList())
			.stream()
			.collect(Collectors.groupingBy(ContributionView::subjectKey));
		Map<String, Rag> ratings = this.rating.today(plan, rows);
		Map<Integer, List<ActionSummary>> byPriority = rows.stream()
			.map((action) -> summary(action, contributions.getOrDefault(action.key(), List.of()),
					ratings.get(action.key())))
			.collect(Collectors.groupingBy((summary) -> summary.row().priority()));
		return new PlanView(plan.year().toString(), plan.adoptedOn(), plan.begunOn(), priorities(plan, byPriority));
	}

	private List<PriorityView> priorities(Plan plan, Map<Integer, List<ActionSummary>> actions) {
		List<TaskGroupSummary> groups = this.directory.groups(plan.partnership());
		return plan.priorities().stream().map((one) -> priority(plan.year(), one, groups, actions)).toList();
	}

	private static PriorityView priority(PlanYear year, Priority one, List<TaskGroupSummary> groups,
			Map<Integer, List<ActionSummary>> actions) {
		Optional<TaskGroupSummary> group = groups.stream().filter((each) -> each.owns(year, one.number())).findFirst();
		return new PriorityView(one.number(), title(one, group), group.map(TaskGroupSummary::code).orElse(null),
				group.map(TaskGroupSummary::name).orElse(null), actions.getOrDefault(one.number(), List.of()));
	}

	/** A table without headings names no priorities; the group that owns one does. */
	private static String title(Priority one, Optional<TaskGroupSummary> group) {
		return (one.named() || group.isEmpty()) ? one.title() : group.get().name().replaceFirst(" task group$", "");
	}

	/** One action, with what its lead last said of it, or null. */
	ActionSummary summary(PriorityAction action, List<ContributionView> contributions, GivenProgress said) {
		return summary(action, contributions, this.rating.today(action, Tick.of(action), said));
	}

	private ActionSummary summary(PriorityAction action, List<ContributionView> contributions, Rag rag) {
		ActionPartners partners = action.partners();
		List<ContributionView> asked = contributions.stream().filter(PlanReading::counts).toList();
		List<String> silent = asked.stream().filter(silent()).map(ContributionView::agency).toList();
		LocalDate due = action.deadlines().stepDue();
		LocalDate late = action.lateAfter();
		return new ActionSummary(action.key(), action.year().toString(), action.row(), action.stage(), action.status(),
				rag, late, Objects.equals(due, late) ? null : due, partners.detached(), asked.size(),
				asked.size() - silent.size(), silent);
	}

	private static boolean counts(ContributionView contribution) {
		return contribution.state() != ContributionState.RELEASED;
	}

	private static Predicate<ContributionView> silent() {
		return (contribution) -> contribution.state().silent();
	}

	/** The rule applied to today. */
	@Component
	record Rating(LocalFigureReading figures, PartnershipClock clock, ActionEpisodes episodes,
			ActionProgresses progress) {

		Rag today(PriorityAction action, List<Tick> ticks, GivenProgress said) {
			LocalDate today = this.clock.today();
			return RagRule.on(today, this.figures).rate(Ratable.of(action, ticks, said), today);
		}

		/** The ratings of a plan's actions, by key. */
		Map<String, Rag> today(Plan plan, List<PriorityAction> rows) {
			Map<String, List<Tick>> ticks = this.episodes.ticks(plan.key())
				.stream()
				.collect(Collectors.groupingBy(Tick::action));
			Map<String, GivenProgress> said = this.progress.ofPlan(plan.key(), this.clock.today())
				.stream()
				.collect(Collectors.toMap(ActionProgress::action, ActionProgress::given, (before, later) -> later));
			return rows.stream()
				.collect(Collectors.toMap(PriorityAction::key, (action) -> today(action,
						ticks.getOrDefault(action.key(), List.of()), said.get(action.key()))));
		}

	}

}
