package org.partnershipactions.reports;

import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.plan.action.ActionSummary;

/**
 * What an agency was asked for, with the action it is for.
 *
 * @param asker name of who asked
 * @param promise what became of it
 */
public record OwedContribution(ActionSummary action, ContributionView contribution, String asker, Promise promise) {
}
