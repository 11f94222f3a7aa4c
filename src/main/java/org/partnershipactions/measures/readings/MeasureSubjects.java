package org.partnershipactions.measures.readings;

import org.partnershipactions.measures.AskedReadings;
import org.partnershipactions.workflow.ProcessSubject;
import org.partnershipactions.workflow.Subject;

import org.springframework.stereotype.Component;

/** Shows a request for a reading in lists by its measure. */
@Component
class MeasureSubjects implements ProcessSubject {

	private final AskedReadings requests;

	MeasureSubjects(AskedReadings requests) {
		this.requests = requests;
	}

	@Override
	public String process() {
		return MeasureProcess.ID;
	}

	@Override
	public Subject of(String key) {
		return this.requests.withKey(key).subject();
	}

}
