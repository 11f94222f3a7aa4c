package org.partnershipactions.plan.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.ActionSchedule;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.table.ActionContinuing.DraftedPriority;
import org.partnershipactions.plan.table.ActionEnd.EndDecision;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.MANAGE;

/**
 * Ends a plan whose year is over: the manager carries what is open into the next plan, in
 * the same line, or closes it, with a reason for each.
 */
@Service
@Transactional
public class YearEnding {

	private static final int LONGEST = 1900;

	private final DraftPlans plans;

	private final PriorityActions actions;

	private final ActionChanges changes;

	private final ActionContinuing continuing;

	private final ActionLineage lineage;

	private final ActionSchedule schedule;

	private final CurrentPerson person;

	YearEnding(DraftPlans plans, PriorityActions actions, ActionChanges changes, ActionContinuing continuing,
			ActionLineage lineage, ActionSchedule schedule, CurrentPerson person) {
		this.plans = plans;
		this.actions = actions;
		this.changes = changes;
		this.continuing = continuing;
		this.lineage = lineage;
		this.schedule = schedule;
		this.person = person;
	}

	/** What is open in the plan of a year; {@link NotFound} where there is none. */
	@MayOnPlan(MANAGE)
	@Transactional(readOnly = true)
	public List<OpenAtEnd> open(PlanYear year) {
		List<PriorityAction> open = this.actions.findByPlanIdOrderBySortRef(plan(year).key())
			.stream()
			.filter(PriorityAction::live)
			.toList();
		List<Priority> now = titled(year);
		List<Priority> following = titled(after(year));
		Map<String, String> lines = this.lineage.lines(open.stream().map(PriorityAction::key).toList());
		Map<String, ActionLine> next = this.lineage.actions(lines.values(), this.person.partnership(), after(year));
		return open.stream()
			.map((one) -> new OpenAtEnd(one.row().ref(), one.row().title(), one.partners().accountableLead(),
					one.row().due(), one.stage(),
					Optional.ofNullable(next.get(lines.get(one.key()))).map(ActionLine::ref).orElse(null),
					proposed(one, now, following).map(DraftedPriority::number).orElse(null)))
			.toList();
	}

	/**
	 * The priorities of the plan of the year after, into which actions can be carried.
	 */
	@MayOnPlan(MANAGE)
	@Transactional(readOnly = true)
	public List<DraftedPriority> priorities(PlanYear year) {
		return titled(after(year)).stream().map((one) -> new DraftedPriority(one.number(), one.title())).toList();
	}

	/**
	 * Carries and closes what is named; the rest stays open.
	 * @return how many actions ended
	 * @throws StepNotOpen where the year is not over
	 * @throws InvalidAnswers naming the row and its field, such as
	 * {@code actions[1].reason}
	 */
	@MayOnPlan(MANAGE)
	public int end(PlanYear year, List<ActionEnd> ends) {
		if (!year.lastDay().isBefore(this.schedule.today())) {
			throw new StepNotOpen("The plan year %s runs until %s. What is open then is carried or closed."
				.formatted(year, DayWords.day(year.lastDay())));
		}
		Plan plan = plan(year);
		List<FieldError> errors = IntStream.range(0, ends.size())
			.boxed()
			.flatMap((i) -> wrong(plan, i, ends.get(i)).stream())
			.toList();
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		ends.forEach((one) -> end(year, action(plan, one.ref()).orElseThrow(), one));
		return ends.size();
	}

	private void end(PlanYear year, PriorityAction action, ActionEnd end) {
		String reason = end.reason().strip();
		this.changes.withdraw(action.key(), (end.decision() == EndDecision.CARRY)
				? "Carried into the plan %s as action %s. %s".formatted(after(year), carried(action, end), reason)
				: reason);
	}

	/** Reference of the action that goes on with it, which is made where none does. */
	private String carried(PriorityAction action, ActionEnd end) {
		String line = line(action);
		PlanYear next = after(action.year());
		return Optional.ofNullable(this.lineage.actions(List.of(line), action.partnership(), next).get(line))
			.map(ActionLine::ref)
			.orElseGet(() -> this.continuing.goOn(next, priority(action, end.priority()).orElseThrow(), action.key(),
					null));
	}

	/**
	 * The priority of the next plan that was chosen; where none was, that of the same
	 * title, or the only one that the same task group approves.
	 */
	private Optional<DraftedPriority> priority(PriorityAction action, Integer chosen) {
		List<Priority> next = titled(after(action.year()));
		return (chosen != null)
				? next.stream()
					.filter((one) -> one.number() == chosen)
					.findFirst()
					.map((one) -> new DraftedPriority(one.number(), one.title()))
				: proposed(action, titled(action.year()), next);
	}

	private Optional<DraftedPriority> proposed(PriorityAction action, List<Priority> now, List<Priority> next) {
		List<Priority> ofGroup = next.stream().filter((one) -> sameGroup(action, one)).toList();
		return now.stream()
			.filter((one) -> one.number() == action.row().priority())
			.flatMap((old) -> next.stream().filter((one) -> one.title().equalsIgnoreCase(old.title())))
			.findFirst()
			.or(() -> (ofGroup.size() == 1) ? Optional.of(ofGroup.get(0)) : Optional.empty())
			.map((one) -> new DraftedPriority(one.number(), one.title()));
	}

	private boolean sameGroup(PriorityAction action, Priority next) {
		Queue now = this.schedule.approver(action.partnership(), action.year(), action.row().priority());
		return now.group() != null
				&& now.equals(this.schedule.approver(action.partnership(), after(action.year()), next.number()));
	}

	private List<Priority> titled(PlanYear year) {
		return this.plans.find(this.person.partnership(), year).map(Plan::priorities).orElse(List.of());
	}

	private List<FieldError> wrong(Plan plan, int row, ActionEnd end) {
		List<FieldError> errors = new ArrayList<>();
		String prefix = "actions[%d].".formatted(row);
		Optional<PriorityAction> action = action(plan, end.ref());
		if (action.isEmpty()) {
			errors.add(new FieldError(prefix + "ref", "No open action of the plan has the reference " + end.ref()));
		}
		if (end.decision() == null) {
			errors.add(new FieldError(prefix + "decision", "Choose whether the action is carried or closed"));
		}
		if (end.reason() == null || end.reason().isBlank() || end.reason().length() > LONGEST) {
			errors.add(new FieldError(prefix + "reason",
					"Say why action %s is carried or closed, in at most 1,900 characters".formatted(end.ref())));
		}
		action
			.filter((one) -> end.decision() == EndDecision.CARRY && priority(one, end.priority()).isEmpty()
					&& this.lineage.actions(List.of(line(one)), one.partnership(), after(plan.year())).isEmpty())
			.ifPresent((one) -> errors.add(new FieldError(prefix + "priority", (end.priority() != null)
					? "The plan %s has no priority %d".formatted(after(plan.year()), end.priority())
					: "The plan %s has no priority of the same title or task group. Choose the one into which action %s is carried, or close it"
						.formatted(after(plan.year()), one.row().ref()))));
		return errors;
	}

	private String line(PriorityAction action) {
		return this.lineage.line(action.partnership(), action.year(), action.row().ref()).orElseThrow();
	}

	private Optional<PriorityAction> action(Plan plan, String ref) {
		return this.actions
			.findByPartnershipAndPlanYearAndRowRef(plan.partnership(), plan.year().start(), String.valueOf(ref))
			.filter(PriorityAction::live);
	}

	private Plan plan(PlanYear year) {
		return this.plans.find(this.person.partnership(), year).orElseThrow(() -> new NotFound("plan"));
	}

	private static PlanYear after(PlanYear year) {
		return new PlanYear(year.start() + 1);
	}

	/**
	 * An action that is open.
	 *
	 * @param lead code of the accountable lead
	 * @param due by when, or null where it is ongoing
	 * @param next reference of what goes on with it in the next plan, or null
	 * @param nextPriority number of the priority of the next plan into which it would be
	 * carried where none is chosen, or null
	 */
	public record OpenAtEnd(String ref, String title, String lead, LocalDate due, Stage stage, String next,
			Integer nextPriority) {

		/** Whether its completion is reported and a task group is to decide on it. */
		public boolean reported() {
			return this.stage == Stage.COMPLETION_APPROVAL;
		}
	}

}
