package org.partnershipactions.plan.proposal;

import java.time.Instant;

import org.partnershipactions.plan.table.ActionEntry;

/**
 * A proposed action that waits for the board.
 *
 * @param key key of the proposal
 * @param year plan year, such as {@code 2026-27}
 * @param action the row that it would be
 * @param proposedBy account of who proposed it
 * @param proposedAt when
 */
public record ProposalView(String key, String year, ActionEntry action, String proposedBy, Instant proposedAt) {

	static ProposalView of(ActionProposal proposal) {
		return new ProposalView(proposal.key(), proposal.year().toString(), proposal.entry(), proposal.proposed().by(),
				proposal.proposed().at());
	}

}
