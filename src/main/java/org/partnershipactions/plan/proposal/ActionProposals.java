package org.partnershipactions.plan.proposal;

import java.util.List;
import java.util.Optional;

import org.partnershipactions.plan.proposal.ActionProposal.ProposalState;

import org.springframework.data.repository.Repository;

/** The actions that were proposed for adopted plans. */
interface ActionProposals extends Repository<ActionProposal, String> {

	ActionProposal save(ActionProposal proposal);

	Optional<ActionProposal> findById(String key);

	List<ActionProposal> findByPartnershipAndPlanYearAndStateOrderByProposedAt(String partnership, int planYear,
			ProposalState state);

}
