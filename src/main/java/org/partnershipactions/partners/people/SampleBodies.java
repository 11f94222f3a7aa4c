package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.partners.agencies.AgencyEnding;
import org.partnershipactions.partners.agencies.AgencyEnding.EndedAgency;

import org.springframework.stereotype.Component;

/**
 * Ends the bodies of the plan of 2016-17 that are no more, on the days that the law gave
 * them: clinical commissioning groups with 30 June 2022 (Health and Care Act 2022,
 * section 14), community rehabilitation companies with 25 June 2021, when their work went
 * to the Probation Service.
 */
@Component
public class SampleBodies {

	private final AgencyEnding ending;

	SampleBodies(AgencyEnding ending) {
		this.ending = ending;
	}

	/** Ends them, as an administrator of the sample partnership. */
	public void follow() {
		end("probation", LocalDate.of(2021, 6, 25), "probation-service");
		end("ccg", LocalDate.of(2022, 6, 30), "icb");
	}

	private void end(String code, LocalDate lastDay, String successor) {
		this.ending.end(code, new EndedAgency(lastDay, successor, List.of()));
	}

}
