package org.partnershipactions.cases;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.partners.AgencyObligations;
import org.partnershipactions.partners.AgencySuccession;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an ended agency's part in every case that is not closed to its successor. Which
 * cases these are is told in numbers only: whoever looks after agencies reads no cases.
 */
@Component
@Transactional
class CaseSuccession implements AgencyObligations {

	private final AsbCases cases;

	private final CaseProcess process;

	private final CaseTimeline timeline;

	CaseSuccession(AsbCases cases, CaseProcess process, CaseTimeline timeline) {
		this.cases = cases;
		this.process = process;
		this.timeline = timeline;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Obligation> of(String partnership, String agency) {
		List<AsbCase> all = this.cases.notClosedOf(partnership, agency);
		int led = (int) all.stream().filter((one) -> one.leadAgency().equals(agency)).count();
		int shared = all.size() - led;
		List<Obligation> found = new ArrayList<>();
		if (led > 0) {
			found.add(new Obligation((led == 1) ? "case that it leads" : "cases that it leads", led, List.of()));
		}
		if (shared > 0) {
			found.add(new Obligation((shared == 1) ? "case that it works on" : "cases that it works on", shared,
					List.of()));
		}
		return found;
	}

	@Override
	public void passOn(AgencySuccession succession) {
		this.cases.notClosedOf(succession.partnership(), succession.from().code()).forEach((asbCase) -> {
			this.timeline.write(asbCase.key(),
					succession.reason() + "; " + succession.to().name() + " takes over its part");
			this.cases.save(asbCase.follow(succession));
			this.process.changed(asbCase);
		});
	}

}
