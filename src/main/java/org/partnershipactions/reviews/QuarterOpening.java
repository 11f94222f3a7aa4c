package org.partnershipactions.reviews;

import org.partnershipactions.calendar.Quarter;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a quarter, whole or not at all. */
@Component
class QuarterOpening {

	private final MonitoredQuarters quarters;

	private final QuarterProcess process;

	private final QuarterDates dates;

	QuarterOpening(MonitoredQuarters quarters, QuarterProcess process, QuarterDates dates) {
		this.quarters = quarters;
		this.process = process;
		this.dates = dates;
	}

	/**
	 * Writes the quarter's row first, so that the second of two beginnings at the same
	 * moment is refused by the table before anything else is done.
	 */
	@Transactional
	public String open(String partnership, Quarter quarter) {
		MonitoredQuarter begun = this.quarters
			.saveAndFlush(new MonitoredQuarter(partnership, quarter, this.dates.today()));
		this.process.started(begun);
		return begun.key();
	}

}
