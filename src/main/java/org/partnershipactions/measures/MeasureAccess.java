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

	private final ReadingRequests requests;

	private final ReadingSchedule schedule;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	MeasureAccess(Measures measures, ReadingRequests requests, ReadingSchedule schedule, CurrentPerson person,
			PartnershipClock clock) {
		this.measures = measures;
		this.requests = requests;
		this.schedule = schedule;
		this.person = person;
		this.clock = clock;
	}

	/**
	 * Whether the person may give readings of this measure, or the one that is asked for
	 * by this request.
	 */
	public boolean gives(String key) {
		return this.requests.findById(key)
			.map((request) -> gives(ours(request.measureKey())) || worksFor(request.view().agency()))
			.orElseGet(() -> gives(ours(key)));
	}

	/** Whether the person may change this measure: as of all of its partnership. */
	public boolean manages(String key) {
		ours(key);
		return defines();
	}

	/** Whether the person says what the partnership measures. */
	public boolean defines() {
		return this.person.is(Role.MANAGER) || this.person.is(Role.ADMINISTRATOR);
	}

	/** Whether the person may send files of readings. */
	public boolean uploads() {
		return managesAll() || this.measures.of(partnership(), PlanYear.of(this.clock.today()))
			.stream()
			.anyMatch((measure) -> !measure.definition().computed() && worksFor(measure.owner()));
	}

	private boolean managesAll() {
		return this.person.is(Role.MANAGER);
	}

	public boolean gives(Measure measure) {
		return managesAll() || worksFor(measure.owner());
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
		return this.person.queues().contains(this.schedule.giver(this.person.partnership(), agency).toString())
				|| this.person.queues().contains(Queue.ofAgency(agency, "member").toString());
	}

}
