package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.StandingReading;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Component;

/**
 * Knows which actions of a plan a task group answers for, how they stand today, and how
 * the group rated them last.
 */
@Component
class GroupActions {

	private final PlanReading plans;

	private final StandingReading standing;

	private final ReviewDecisions decisions;

	private final Directory directory;

	private final PartnershipClock clock;

	GroupActions(PlanReading plans, StandingReading standing, ReviewDecisions decisions, Directory directory,
			PartnershipClock clock) {
		this.plans = plans;
		this.standing = standing;
		this.decisions = decisions;
		this.directory = directory;
		this.clock = clock;
	}

	/** The actions that a review is about, in the order of the plan. */
	List<GroupAction> of(TaskGroupReview review) {
		return of(review.about().partnership(), review.about().groupCode(), review.year());
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
	ActionSummary one(TaskGroupReview review, String key) {
		return summaries(review.about().partnership(), review.about().groupCode(), review.year()).stream()
			.filter((action) -> action.key().equals(key))
			.findFirst()
			.orElseThrow(() -> new NotFound("action of this task group"));
	}

	/** The three ratings of each action beside each other. */
	List<RatedAction> rated(List<GroupAction> actions) {
		Map<String, Rag> agreed = agreed(actions.stream().map(GroupAction::key).toList());
		return actions.stream().map((action) -> rated(action, agreed.get(action.key()))).toList();
	}

	LocalDate today() {
		return this.clock.today();
	}

	/** What was agreed last, by the keys of the actions. */
	private Map<String, Rag> agreed(Collection<String> keys) {
		Map<String, Rag> agreed = new HashMap<>();
		if (!keys.isEmpty()) {
			this.decisions.agreed(keys)
				.forEach((decision) -> agreed.put(decision.actionKey(), decision.resolution().rating()));
		}
		return agreed;
	}

	private RatedAction rated(GroupAction action, Rag agreed) {
		ActionSummary summary = action.summary();
		Optional<GivenProgress> given = Optional.ofNullable(action.given());
		return new RatedAction(action.key(), action.ref(), summary.row().title(), action.path(),
				this.directory.agencyName(summary.partners().accountableLead()), summary.stage(), summary.status(),
				summary.due(), summary.rag(), given.map(GivenProgress::confidence).orElse(null),
				given.map(GivenProgress::sentence).orElse(null), agreed, action.disagreement());
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

	/**
	 * An action of a task group as it stands today.
	 *
	 * @param summary where it stands, with its computed rating
	 * @param given the lead's last word, or null
	 */
	record GroupAction(ActionSummary summary, GivenProgress given) {

		String key() {
			return this.summary.key();
		}

		String ref() {
			return this.summary.row().ref();
		}

		String path() {
			return "/actions/" + this.summary.year() + "/" + ref();
		}

		/** Whether it was adopted and is not closed. */
		boolean live() {
			return this.summary.stage() != Stage.DRAFT && this.summary.stage() != Stage.CLOSED;
		}

		/**
		 * Whether its delivery plan or its completion waits for the task group's lead.
		 */
		boolean awaitsApproval() {
			return this.summary.stage().awaitsApproval();
		}

		/** Whether the lead's confidence and the dates say different things. */
		boolean disagreement() {
			return live() && this.given != null && this.given.confidence().disagreesWith(this.summary.rag());
		}

	}

}
