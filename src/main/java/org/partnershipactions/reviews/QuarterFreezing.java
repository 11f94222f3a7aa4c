package org.partnershipactions.reviews;

import org.springframework.stereotype.Component;

/** Freezes the figures of a quarter at its signature. */
@Component
class QuarterFreezing {

	String freeze(MonitoredQuarter quarter) {
		return "0".repeat(64);
	}

}
