package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.DueTimers;
import org.partnershipactions.worklist.WorkItemCompletion;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Calls, holds and confirms reviews as the people whose work it is. */
@TestComponent
class GroupReviewScene {

	private static final PlanYear YEAR = new PlanYear(2026);

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private ActionReading actions;

	@Autowired
	private ReviewCalling calling;

	@Autowired
	private GroupReviewHolding holding;

	@Autowired
	private TaskGroupReviews reviews;

	@Autowired
	private FormHandlers forms;

	@Autowired
	private GroupReviewOverdue overdue;

	@Autowired
	private WorkItemCompletion completion;

	@Autowired
	private DueTimers timers;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private PartnershipClock clock;

	String call(String group) {
		this.plan.adopt();
		return Actor.as(group + ".lead", () -> this.calling.call(group));
	}

	void calling(String group) {
		this.calling.call(group);
	}

	void holding(String review) {
		this.holding.hold(review, new HoldReview(HoldReview.Outcome.HELD, this.clock.today(), null, null, null));
	}

	void hold(String review) {
		complete("Task_HoldReview", ref(review), "asb.lead",
				Map.of("outcome", "HELD", "heldOn", this.clock.today().toString()));
	}

	void confirm(String review) {
		complete("Task_ConfirmMinutes", ref(review), "asb.lead", Map.of("decision", "CONFIRM"));
	}

	/** Lets a review that a test left open fall away. */
	void end(String review) {
		GroupReviewState state = this.reviews.withKey(review).state();
		if (state.open()) {
			this.overdue.withdraw(GroupReviewStep.in(state).of(review), "The test is over");
		}
	}

	String ref(String review) {
		return GroupReviewSubject.of(this.reviews.withKey(review)).ref();
	}

	List<Map<String, Object>> attendance(String review, String present) {
		List<?> rows = (List<?>) this.forms.values("HoldReview", review).get("attendance");
		return rows.stream()
			.map((row) -> ((Map<?, ?>) row).get("agency").toString())
			.map((agency) -> Map.<String, Object>of("agency", agency, "present", agency.equals(present)))
			.toList();
	}

	String key(String ref) {
		this.plan.adopt();
		return Actor.as("manager", () -> this.actions.key("sevenoaks", YEAR, ref));
	}

	ActionView view(String ref) {
		return Actor.as("manager", () -> this.actions.view(key(ref)));
	}

	/** Open items of a step about a reference. */
	List<Map<String, Object>> items(String task, String ref) {
		return this.sql.queryForList("select id, team, role, due_on from work_item where state = 'OPEN' and task = ?"
				+ " and subject_ref = ? order by id", task, ref);
	}

	/** Completes the latest open item of a step about a reference. */
	void complete(String task, String ref, String who, Map<String, Object> answers) {
		List<Map<String, Object>> open = items(task, ref);
		if (open.isEmpty()) {
			throw new IllegalStateException("No open " + task + " for " + ref);
		}
		long id = ((Number) open.get(open.size() - 1).get("id")).longValue();
		Actor.as(who, () -> this.completion.complete(id, answers));
	}

	/** Moves the clock to the morning of a day and runs what is due. */
	void itIs(LocalDate day) {
		this.clock.moveTo(day.atTime(9, 0).atZone(PartnershipClock.LONDON).toInstant());
		this.timers.runDue();
	}

}
