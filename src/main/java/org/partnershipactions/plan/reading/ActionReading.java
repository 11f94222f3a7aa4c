package org.partnershipactions.plan.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.plan.action.ActionSubject;
import org.partnershipactions.plan.action.Deadlines.DeadlineChange;
import org.partnershipactions.plan.action.Delivery;
import org.partnershipactions.plan.action.EvidenceFiles;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityActions;
import org.partnershipactions.plan.action.TimelineEntries;
import org.partnershipactions.plan.progress.ActionEpisode;
import org.partnershipactions.plan.progress.ActionProgress;
import org.partnershipactions.plan.progress.ActionProgresses;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads one action with all that hangs on it. */
@Service
@Transactional(readOnly = true)
public class ActionReading {

	private final PriorityActions actions;

	private final PlanReading plans;

	private final ContributionRequesting requests;

	private final TimelineEntries timeline;

	private final EvidenceFiles evidence;

	private final ActionProgresses progress;

	private final OverdueReviewing reviews;

	ActionReading(PriorityActions actions, PlanReading plans, ContributionRequesting requests, TimelineEntries timeline,
			EvidenceFiles evidence, ActionProgresses progress, OverdueReviewing reviews) {
		this.actions = actions;
		this.plans = plans;
		this.requests = requests;
		this.timeline = timeline;
		this.evidence = evidence;
		this.progress = progress;
		this.reviews = reviews;
	}

	/** Key of an action; {@link NotFound} where there is none. */
	@AllowedTo(SIGNED_IN)
	public String key(String partnership, PlanYear year, String ref) {
		return this.actions.findByPartnershipAndPlanYearAndRowRef(partnership, year.start(), ref)
			.map(PriorityAction::key)
			.orElseThrow(() -> new NotFound("action"));
	}

	/** Every move of the dates of some actions, by their keys. */
	@AllowedTo(SIGNED_IN)
	public Map<String, List<DeadlineChange>> dateMoves(List<String> keys) {
		return this.actions.findByIdIn(keys)
			.stream()
			.collect(Collectors.toMap(PriorityAction::key, (action) -> action.deadlines().changes()));
	}

	/** The action with its plan, report, partners and history. */
	@AllowedTo(SIGNED_IN)
	public ActionView view(String key) {
		PriorityAction action = this.actions.withKey(key);
		List<ContributionView> contributions = this.requests.of(ActionSubject.KIND, key);
		Delivery delivery = action.delivery();
		List<GivenProgress> progress = this.progress.ofAction(key, ActionEpisode.OPEN)
			.stream()
			.map(ActionProgress::given)
			.toList();
		return new ActionView(this.plans.summary(action, contributions, progress.stream().findFirst().orElse(null)),
				delivery.plan().orElse(null), delivery.report().orElse(null), delivery.milestones(), delivery.asks(),
				delivery.decisionComment(), contributions, action.deadlines().changes(),
				this.timeline.findByActionIdOrderByIdDesc(key), this.evidence.findByActionIdOrderByAddedAt(key),
				this.reviews.history(action.partnership(), action.path()), progress);
	}

}
