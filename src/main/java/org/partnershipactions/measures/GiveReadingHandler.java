package org.partnershipactions.measures;

import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.forms.FormHandler;

import org.springframework.stereotype.Component;

/**
 * Takes a reading to its use case: of the task by the key of its request, of a measure's
 * own page by the key of the measure.
 */
@Component
class GiveReadingHandler implements FormHandler<GiveReading> {

	private final ReadingGiving giving;

	private final AskedReadings requests;

	GiveReadingHandler(ReadingGiving giving, AskedReadings requests) {
		this.giving = giving;
		this.requests = requests;
	}

	@Override
	public String form() {
		return "GiveReading";
	}

	@Override
	public Class<GiveReading> answers() {
		return GiveReading.class;
	}

	@Override
	public Map<String, Object> values(String key) {
		Map<String, Object> values = new HashMap<>();
		this.requests.findById(key).ifPresent((request) -> values.put("date", request.quarter().lastDay().toString()));
		return values;
	}

	@Override
	public void submit(String key, GiveReading answers) {
		if (this.requests.findById(key).isPresent()) {
			this.giving.giveAsked(key, answers);
		}
		else {
			this.giving.give(key, answers);
		}
	}

}
