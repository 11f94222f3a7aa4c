package org.partnershipactions.plan.reading;

import java.util.List;

import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.plan.action.ActionPartners.Ask;
import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Deadlines.DeadlineChange;
import org.partnershipactions.plan.action.Delivery.CompletionReport;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.plan.action.Evidence;
import org.partnershipactions.plan.action.TimelineEntry;
import org.partnershipactions.plan.progress.GivenProgress;

/**
 * Everything that is known of one action.
 *
 * @param summary the row and where it stands
 * @param plan the delivery plan, or null
 * @param report the completion report, or null
 * @param milestones its milestones
 * @param asks what each partner is asked for
 * @param decisionComment what the approver last said, or null
 * @param contributions what each partner owes, by agency
 * @param deadlineChanges every moved date, oldest first
 * @param timeline what happened, latest first
 * @param evidence files
 * @param reviews its overdue reviews, latest first
 * @param progress what its accountable lead said of it, the last word first
 */
public record ActionView(ActionSummary summary, DeliveryPlan plan, CompletionReport report, List<Milestone> milestones,
		List<Ask> asks, String decisionComment, List<ContributionView> contributions,
		List<DeadlineChange> deadlineChanges, List<TimelineEntry> timeline, List<Evidence> evidence,
		List<OverdueView> reviews, List<GivenProgress> progress) {
}
