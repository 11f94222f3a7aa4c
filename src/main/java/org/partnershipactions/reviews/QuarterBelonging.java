package org.partnershipactions.reviews;

import java.util.Optional;

import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership quarters belong. */
@Component
class QuarterBelonging implements Belonging {

	private final MonitoredQuarters quarters;

	QuarterBelonging(MonitoredQuarters quarters) {
		this.quarters = quarters;
	}

	@Override
	public String kind() {
		return "quarter";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.quarters.findById(key).map(MonitoredQuarter::partnership);
	}

}
