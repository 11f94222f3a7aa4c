package org.partnershipactions.planning.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.AdoptionAsked;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.DraftReturned;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.IssuesScored;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningConcluded;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningDateMoved;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningEnded;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PlanningStarted;
import org.partnershipactions.planning.cycle.AnnualPlanEvent.PrioritiesChosen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The making of a year's plan: one of each partnership and year. The manager scores the
 * issues, the board chooses the priorities, task groups draft them, agencies accept their
 * roles, and the board adopts the plan or sends it back to the task groups.
 */
@Entity
class AnnualPlan extends AbstractAggregateRoot<AnnualPlan> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private int planYear;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private AnnualPlanState state = AnnualPlanState.SCORING;

	private LocalDate startedOn;

	private LocalDate stepDue;

	private int timesMoved;

	private String returnReason;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "annual_plan_issue", joinColumns = @JoinColumn(name = "annual_plan_id"))
	private List<PlanIssue> issues = new ArrayList<>();

	protected AnnualPlan() {
	}

	AnnualPlan(String partnership, PlanYear year, List<PlanIssue> issues, Span span) {
		this.partnership = partnership;
		this.planYear = year.start();
		this.issues = new ArrayList<>(issues);
		this.startedOn = span.today();
		this.stepDue = span.due();
		registerEvent(new PlanningStarted(this.id, partnership, year.toString(), span.due()));
	}

	/** Takes the scores of every issue; the board chooses next. */
	AnnualPlan score(List<PlanIssue> scored, LocalDate chooseBy) {
		this.state.mustBe(AnnualPlanState.SCORING, "The issues are not to be scored now.");
		if (scored.isEmpty()) {
			throw new InvalidAnswers("others", "Name at least one issue and score it");
		}
		this.issues = new ArrayList<>(scored);
		registerEvent(new IssuesScored(this.id, this.partnership, year().toString(), scored.size(), chooseBy));
		return enter(AnnualPlanState.CHOOSING, chooseBy);
	}

	/** Takes which issues become priorities; task groups draft next. */
	AnnualPlan choose(List<PlanIssue> chosen) {
		this.state.mustBe(AnnualPlanState.CHOOSING, "The priorities are not to be chosen now.");
		this.issues = new ArrayList<>(chosen);
		List<PlanIssue> priorities = priorities();
		if (priorities.isEmpty()) {
			throw new InvalidAnswers("issues", "Choose at least one issue as a priority, by giving it a number");
		}
		if (priorities.stream().map(PlanIssue::priority).distinct().count() < priorities.size()) {
			throw new InvalidAnswers("issues", "Give each priority a number of its own");
		}
		registerEvent(new PrioritiesChosen(this.id, this.partnership, year().toString(), priorities.size()));
		return enter(AnnualPlanState.DRAFTING, null);
	}

	/** Every priority is drafted, and the agencies are asked for their roles. */
	AnnualPlan drafted() {
		this.state.mustBe(AnnualPlanState.DRAFTING, "The actions are not being drafted now.");
		return enter(AnnualPlanState.ACCEPTING, null);
	}

	/** Every agency has answered or let its time pass. */
	AnnualPlan answered(LocalDate adoptBy) {
		this.state.mustBe(AnnualPlanState.ACCEPTING, "No roles are being accepted now.");
		registerEvent(new AdoptionAsked(this.id, this.partnership, year().toString(), adoptBy));
		return enter(AnnualPlanState.ADOPTING, adoptBy);
	}

	/** Sends the draft back to the task groups. */
	AnnualPlan giveBack(String reason) {
		this.state.mustBe(AnnualPlanState.ADOPTING, "The plan does not wait for the board.");
		this.returnReason = reason;
		registerEvent(new DraftReturned(this.id, this.partnership, year().toString(), reason));
		return enter(AnnualPlanState.DRAFTING, null);
	}

	/** The board adopts the plan. */
	AnnualPlan conclude() {
		this.state.mustBe(AnnualPlanState.ADOPTING, "The plan does not wait for the board.");
		registerEvent(new PlanningConcluded(this.id, this.partnership, year().toString()));
		return enter(AnnualPlanState.ADOPTED, null);
	}

	/** The plan was adopted otherwise: there is nothing left to make. */
	AnnualPlan end() {
		registerEvent(new PlanningEnded(this.id, this.partnership, year().toString()));
		return enter(AnnualPlanState.ENDED, null);
	}

	/** Moves the day of the manager's or the board's step. */
	AnnualPlan moveDate(LocalDate due, String reason) {
		registerEvent(new PlanningDateMoved(this.id, this.stepDue, due, reason));
		this.stepDue = due;
		this.timesMoved++;
		return this;
	}

	/** Tells who listens of something that happened without changing the plan. */
	AnnualPlan say(Object event) {
		return andEvent(event);
	}

	String key() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	PlanYear year() {
		return new PlanYear(this.planYear);
	}

	AnnualPlanState state() {
		return this.state;
	}

	LocalDate startedOn() {
		return this.startedOn;
	}

	/** The day by which the open step is due, or null where others are at work. */
	LocalDate stepDue() {
		return this.stepDue;
	}

	int timesMoved() {
		return this.timesMoved;
	}

	/** Why the board sent the draft back last, or null. */
	String returnReason() {
		return this.returnReason;
	}

	/** The issues in the order of their numbers. */
	List<PlanIssue> issues() {
		return this.issues.stream().sorted(Comparator.comparing(PlanIssue::number)).toList();
	}

	/** The issues that became priorities, in the order of those. */
	List<PlanIssue> priorities() {
		return this.issues.stream()
			.filter((one) -> one.priority() != null)
			.sorted(Comparator.comparing(PlanIssue::priority))
			.toList();
	}

	private AnnualPlan enter(AnnualPlanState next, LocalDate due) {
		this.state = next;
		this.stepDue = due;
		return this;
	}

	/**
	 * Today, and the day by which something is due.
	 */
	record Span(LocalDate today, LocalDate due) {
	}

}
