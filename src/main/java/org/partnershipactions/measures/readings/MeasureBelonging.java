package org.partnershipactions.measures.readings;

import java.util.Optional;

import org.partnershipactions.measures.AskedReadings;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.Measures;
import org.partnershipactions.security.Belonging;

import org.springframework.stereotype.Component;

/** Says to which partnership measures and requests for their readings belong. */
@Component
class MeasureBelonging implements Belonging {

	private final Measures measures;

	private final AskedReadings requests;

	MeasureBelonging(Measures measures, AskedReadings requests) {
		this.measures = measures;
		this.requests = requests;
	}

	@Override
	public String kind() {
		return "measure";
	}

	@Override
	public Optional<String> partnershipOf(String key) {
		return this.measures.findById(key)
			.map(Measure::partnership)
			.or(() -> this.requests.findById(key).map((asked) -> asked.subject().partnership()));
	}

}
