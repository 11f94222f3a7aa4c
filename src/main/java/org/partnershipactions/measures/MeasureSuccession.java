package org.partnershipactions.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencyObligations;
import org.partnershipactions.partners.AgencySuccession;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the successor of an ended agency answer for its measures, from this plan year on.
 */
@Component
@Transactional
class MeasureSuccession implements AgencyObligations {

	private final Measures measures;

	private final Clock clock;

	MeasureSuccession(Measures measures, Clock clock) {
		this.measures = measures;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Obligation> of(String partnership, String agency) {
		List<String> codes = owned(partnership, agency).stream().map(Measure::code).distinct().toList();
		return codes.isEmpty() ? List.of()
				: List.of(new Obligation(
						(codes.size() == 1) ? "measure that it answers for" : "measures that it answers for",
						codes.size(), codes));
	}

	@Override
	public void passOn(AgencySuccession succession) {
		owned(succession.partnership(), succession.from().code())
			.forEach((one) -> this.measures.save(one.change(succession.to().code(), one.comparators())));
	}

	private List<Measure> owned(String partnership, String agency) {
		int year = PlanYear.of(LocalDate.now(this.clock)).start();
		return this.measures.findByPartnershipAndOwnerAndPlanYearGreaterThanEqualOrderById(partnership, agency, year);
	}

}
