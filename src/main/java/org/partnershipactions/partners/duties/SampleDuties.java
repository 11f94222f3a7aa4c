package org.partnershipactions.partners.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.duties.DutyRow.Giver;

import org.springframework.stereotype.Component;

/** Gives the agencies of the sample the duties that they begin with. */
@Component
public class SampleDuties {

	private final DutyRows rows;

	private final PartnershipClock clock;

	SampleDuties(DutyRows rows, PartnershipClock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Gives duties to agencies from a day on. */
	public void give(String partnership, Map<Duty, List<String>> holders, LocalDate from) {
		holders.forEach((duty, agencies) -> this.rows
			.save(new DutyRow(partnership, duty, agencies, from, new Giver("system", this.clock.instant()))));
	}

}
