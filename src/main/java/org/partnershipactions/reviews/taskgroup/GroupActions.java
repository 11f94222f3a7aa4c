package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/** Knows which actions of a plan a task group answers for, and how they stand today. */
@Component
class GroupActions {

	private final PlanReading plans;

	private final StandingReading standing;

	private final PartnershipClock clock;

	GroupActions(PlanReading plans, StandingReading standing, PartnershipClock clock) {
		this.plans = plans;
		this.standing = standing;
		this.clock = clock;
	}

	/** The actions that a review is about, in the order of the plan. */
	List<GroupAction> of(GroupReviewFacts review) {
		return of(review.about().partnership(), review.about().groupCode(), year(review));
	}

	/** The adopted actions of a group in a year. */
	List<GroupAction> of(String partnership, String group, PlanYear year) {
		Map<String, GivenProgress> given = new HashMap<>();
		this.standing.at(partnership, year, today())
			.actions()
			.stream()
			.filter((action) -> action.given() != null)
			.forEach((action) -> given.put(action.key(), action.given()));
		return summaries(partnership, group, year).stream()
			.map((action) -> new GroupAction(action, given.get(action.key())))
			.toList();
	}

	/** One action of a review; {@link NotFound} where it is not the group's. */
	ActionSummary one(GroupReviewFacts review, String key) {
		return summaries(review.about().partnership(), review.about().groupCode(), year(review)).stream()
			.filter((action) -> action.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("action of this task group"));
	}

	LocalDate today() {
		return this.clock.today();
	}

	private List<ActionSummary> summaries(String partnership, String group, PlanYear year) {
		return this.plans.find(partnership, year)
			.map(PlanView::priorities)
			.orElse(List.of())
			.stream()
			.filter((priority) -> group.equals(priority.group()))
			.map(PlanView.PriorityView::actions)
			.flatMap(Collection::stream)
			.filter((action) -> action.stage() != Stage.DRAFT)
			.toList();
	}

	private static PlanYear year(GroupReviewFacts review) {
		return (review.about().quarter() != null) ? review.about().quarter().year() : PlanYear.of(review.calledOn());
	}

}
