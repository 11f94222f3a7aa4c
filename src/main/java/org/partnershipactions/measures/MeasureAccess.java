package org.partnershipactions.measures;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;

/** Says who may give readings and change measures; annotations ask it. */
@Component("measureAccess")
class MeasureAccess {

	private final Measures measures;

	private final AskedReadings requests;

	private final MeasureQueues queues;

	private final CurrentPerson person;

	MeasureAccess(Measures measures, AskedReadings requests, MeasureQueues queues, CurrentPerson person) {
		this.measures = measures;
		this.requests = requests;
		this.queues = queues;
		this.person = person;
	}

	/** Whether the person may give readings of this measure. */
	public boolean gives(String key) {
		return gives(ours(key));
	}

	/** Whether the person may give the reading of this request. */
	public boolean givesAsked(String key) {
		ReadingRequest request = this.requests.withKey(key);
		return gives(request.measureKey()) || worksFor(request.view().agency());
	}

	/** Whether the person is the manager of this measure's partnership. */
	public boolean manages(String key) {
		ours(key);
		return manages();
	}

	boolean manages() {
		return this.person.is(Role.MANAGER);
	}

	boolean gives(Measure measure) {
		return manages() || worksFor(measure.owner());
	}

	String partnership() {
		return this.person.partnership();
	}

	private Measure ours(String key) {
		Measure measure = this.measures.withKey(key);
		if (!measure.partnership().equals(this.person.partnership())) {
			throw new NotFound("measure");
		}
		return measure;
	}

	private boolean worksFor(String agency) {
		return this.person.queues().contains(this.queues.giver(agency).toString())
				|| this.person.queues().contains("agency:" + agency + "/member");
	}

}
