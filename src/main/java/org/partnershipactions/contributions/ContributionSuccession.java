package org.partnershipactions.contributions;

import java.util.List;

import org.partnershipactions.partners.AgencyObligations;
import org.partnershipactions.partners.AgencySuccession;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives what an ended agency still owes to its successor. */
@Component
@Transactional
class ContributionSuccession implements AgencyObligations {

	private final Contributions contributions;

	private final ContributionProcess process;

	ContributionSuccession(Contributions contributions, ContributionProcess process) {
		this.contributions = contributions;
		this.process = process;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Obligation> of(String partnership, String agency) {
		int open = open(partnership, agency).size();
		return (open == 0) ? List.of()
				: List.of(new Obligation((open == 1) ? "open request to it" : "open requests to it", open, List.of()));
	}

	@Override
	public void passOn(AgencySuccession succession) {
		open(succession.partnership(), succession.from().code()).forEach((one) -> {
			this.contributions.save(one.passOn(succession.to().code()));
			this.process.datesMoved(one.view().key());
		});
	}

	private List<Contribution> open(String partnership, String agency) {
		return this.contributions.findByAskedPartnershipAndAskedAgencyOrderByDue(partnership, agency)
			.stream()
			.filter((one) -> one.view().state().open())
			.toList();
	}

}
