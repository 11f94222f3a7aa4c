package org.partnershipactions.plan.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.partnershipactions.forms.Choice;
import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.units.UnitReading;
import org.partnershipactions.plan.MayOnPlan;
import org.partnershipactions.plan.action.ActionPartners.Ask;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.SamePerson;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.ErrorResponseException;

import static org.partnershipactions.plan.MayOnPlan.PlanRight.APPROVE;
import static org.partnershipactions.plan.MayOnPlan.PlanRight.DELIVER;

/** Takes an action through its stages: plan, approve, deliver, approve. */
@Service
@Transactional
public class ActionDelivery {

	private static final String DATE_GIVEN = "The lead gives the date that the plan left open (%s).";

	private final PriorityActions actions;

	private final ActionProcess process;

	private final ActionSchedule schedule;

	private final Clock clock;

	private final Contributors contributors;

	private final SamePerson people;

	private final UnitReading units;

	ActionDelivery(PriorityActions actions, ActionProcess process, ActionSchedule schedule, Contributors contributors,
			SamePerson people, UnitReading units, Clock clock) {
		this.clock = clock;
		this.units = units;
		this.people = people;
		this.actions = actions;
		this.process = process;
		this.schedule = schedule;
		this.contributors = contributors;
	}

	/** Submits the delivery plan for approval. */
	@FormTask("PlanDelivery")
	@MayOnPlan(DELIVER)
	public void submitPlan(String key, PlanDelivery answers) {
		PriorityAction action = this.actions.withKey(key);
		answers.mustFit(action);
		if (action.row().dateOpen() && answers.givesDate()) {
			settle(action, answers.day().orElse(null));
		}
		action.submitPlan(answers.plan(), answers.milestonesOrNone(), answers.asksOrNone());
		this.actions.save(action.awaitApproval(Actor.username(), this.schedule.approvalDue()));
		this.process.planSubmitted(action);
	}

	/** The date that the lead gives where its plan leaves it open; null for no end. */
	private void settle(PriorityAction action, LocalDate day) {
		if (Objects.equals(day, action.row().due())) {
			action.confirmDate();
		}
		else if (day != null) {
			action.moveDate(day, DATE_GIVEN.formatted(action.row().byWhen()), Actor.username(), this.clock.instant());
		}
	}

	/**
	 * The plan that was returned, or for a first plan one row for each partner who will
	 * be asked.
	 */
	@FormValues("PlanDelivery")
	@Transactional(readOnly = true)
	public Map<String, Object> planned(String key) {
		PriorityAction action = this.actions.withKey(key);
		Map<String, Object> values = PlanDelivery.values(action.delivery());
		values.put("dates", PlanDelivery.openDates(action.row()));
		values.put("asks", this.contributors.asks(action));
		values.put("agencies", this.contributors.choices(action));
		values.put("units",
				this.units.ofOutputs(action.partnership())
					.stream()
					.map((unit) -> new Choice(unit.code(), unit.code()))
					.toList());
		return values;
	}

	/** Approves or returns the delivery plan. */
	@FormTask("ApproveDeliveryPlan")
	@MayOnPlan(APPROVE)
	public void decidePlan(String key, ApproveDeliveryPlan answers) {
		PriorityAction action = notMine(this.actions.withKey(key));
		boolean approved = answers.decision() == ApproveDeliveryPlan.Decision.APPROVE;
		if (approved) {
			action.approvePlan(answers.comment());
		}
		else {
			action.returnPlan(reason(answers.comment()), this.schedule.reworkDue());
		}
		this.actions.save(action);
		this.process.planDecided(action, approved);
	}

	/** Reports completion; the approval begins when all partners have finished too. */
	@FormTask("ReportCompletion")
	@MayOnPlan(DELIVER)
	public void reportCompletion(String key, ReportCompletion answers) {
		PriorityAction action = this.actions.withKey(key);
		action.reportCompletion(answers.report(), Actor.username());
		this.actions.save(action);
		this.process.completionReported(action);
	}

	/** The report that was returned, where there was one. */
	@FormValues("ReportCompletion")
	@Transactional(readOnly = true)
	public Map<String, Object> reported(String key) {
		return this.actions.withKey(key).delivery().report().map(ReportCompletion::values).orElse(Map.of());
	}

	/** Accepts the action as completed or completed in part, or returns it. */
	@FormTask("ApproveCompletion")
	@MayOnPlan(APPROVE)
	public void decideCompletion(String key, ApproveCompletion answers) {
		PriorityAction action = notMine(this.actions.withKey(key));
		switch (answers.decision()) {
			case COMPLETED -> action.complete(Status.COMPLETED, answers.comment());
			case IN_PART -> action.complete(Status.COMPLETED_IN_PART, reason(answers.comment()));
			case RETURN -> action.returnCompletion(reason(answers.comment()), this.schedule.reworkDue());
		}
		this.actions.save(action);
		this.process.completionDecided(action);
	}

	/** Ticks a milestone, counted from 0. */
	@MayOnPlan(DELIVER)
	public void reachMilestone(String key, int milestone) {
		this.actions.save(this.actions.withKey(key).reach(milestone, this.schedule.today()));
	}

	private PriorityAction notMine(PriorityAction action) {
		String submitted = action.delivery().submittedBy();
		if (submitted != null && this.people.are(submitted, Actor.username())) {
			throw new OwnSubmission();
		}
		return action;
	}

	private String reason(String comment) {
		if (comment == null || comment.isBlank()) {
			throw new InvalidAnswers("comment", "Enter a reason, so that the accountable lead knows what to do");
		}
		return comment;
	}

	/** Nobody approves a stage that they submitted themselves. Answers 403. */
	static class OwnSubmission extends ErrorResponseException {

		OwnSubmission() {
			super(HttpStatus.FORBIDDEN, ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN,
					"You submitted this yourself, or one of you acts for the other on leave, so somebody else must"
							+ " approve it. Ask the partnership manager."),
					null);
		}

		@Override
		public String getMessage() {
			return getBody().getDetail();
		}

	}

}
