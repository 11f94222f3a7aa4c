package org.partnershipactions.reviews;

import org.partnershipactions.reviews.figures.FrozenQuarters;
import org.partnershipactions.reviews.figures.QuarterAssembly;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;

import org.springframework.stereotype.Component;

/** Freezes the figures of a quarter at its signature, and makes them public. */
@Component
class QuarterFreezing {

	private final QuarterAssembly assembly;

	private final FrozenQuarters frozen;

	QuarterFreezing(QuarterAssembly assembly, FrozenQuarters frozen) {
		this.assembly = assembly;
		this.frozen = frozen;
	}

	/** The SHA-256 hash of what was frozen, in hexadecimal digits. */
	String freeze(MonitoredQuarter quarter) {
		QuarterView written = quarter.view();
		return this.frozen.freeze(quarter.partnership(), quarter.quarter(), this.assembly.live(quarter.partnership(),
				quarter.quarter(), new Words(written.highlights(), written.risks())));
	}

	void publish(MonitoredQuarter quarter) {
		this.frozen.publish(quarter.partnership(), quarter.quarter());
	}

}
