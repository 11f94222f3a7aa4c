package org.partnershipactions.measures;

import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.forms.FormTask;
import org.partnershipactions.forms.FormValues;
import org.partnershipactions.measures.readings.GiveReading;
import org.partnershipactions.measures.readings.ReadingGiving;

import org.springframework.stereotype.Component;

/**
 * Takes the answers of the form of a reading to their use case: of the task by the key of
 * its request, of a measure's own page by the key of the measure. Who may give it is
 * asked there.
 */
@Component
class ReadingAnswers {

	private final ReadingGiving giving;

	private final AskedReadings requests;

	ReadingAnswers(ReadingGiving giving, AskedReadings requests) {
		this.giving = giving;
		this.requests = requests;
	}

	@FormTask("GiveReading")
	public void give(String key, GiveReading answers) {
		if (this.requests.findById(key).isPresent()) {
			this.giving.giveAsked(key, answers);
		}
		else {
			this.giving.give(key, answers);
		}
	}

	/** The last day of the quarter that was asked for. */
	@FormValues("GiveReading")
	public Map<String, Object> values(String key) {
		Map<String, Object> values = new HashMap<>();
		this.requests.findById(key).ifPresent((request) -> values.put("date", request.quarter().lastDay().toString()));
		return values;
	}

}
