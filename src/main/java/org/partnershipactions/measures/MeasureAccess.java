package org.partnershipactions.measures;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who may give readings and change measures; annotations ask it. */
@Component("measureAccess")
public class MeasureAccess {

	private final Measures measures;

	private final AskedReadings requests;

	private final MeasureQueues queues;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	MeasureAccess(Measures measures, AskedReadings requests, MeasureQueues queues, CurrentPerson person,
			PartnershipClock clock) {
		this.measures = measures;
		this.requests = requests;
		this.queues = queues;
		this.person = person;
		this.clock = clock;
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

	/** Whether the person may send files of readings. */
	public boolean uploads() {
		return manages() || this.measures.of(partnership(), PlanYear.of(this.clock.today()))
			.stream()
			.anyMatch((measure) -> !measure.defined().computed() && worksFor(measure.owner()));
	}

	boolean manages() {
		return this.person.is(Role.MANAGER);
	}

	public boolean gives(Measure measure) {
		return manages() || worksFor(measure.owner());
	}

	public String partnership() {
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
		return this.person.queues().contains(this.queues.giver(this.person.partnership(), agency).toString())
				|| this.person.queues().contains(Queue.ofAgency(agency, "member").toString());
	}

}
