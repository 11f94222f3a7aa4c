package org.partnershipactions.cases.access;

import org.partnershipactions.cases.AsbCase;
import org.partnershipactions.cases.CaseEvent.LeadAgencyChanged;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessAskedFor;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessGiven;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessRefused;
import org.partnershipactions.cases.timeline.CaseTimeline;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes requests for access in, and follows the case when another agency owns it. */
@Component
class AccessDesk {

	private final CaseAccessRequests requests;

	private final AccessRequestAccess access;

	private final AccessProcess process;

	private final CaseSchedule dates;

	private final CaseTimeline timeline;

	AccessDesk(CaseAccessRequests requests, AccessRequestAccess access, AccessProcess process, CaseSchedule dates,
			CaseTimeline timeline) {
		this.requests = requests;
		this.access = access;
		this.process = process;
		this.dates = dates;
		this.timeline = timeline;
	}

	String ask(AsbCase asbCase, String purpose) {
		AskedAccess asked = new AskedAccess(this.access.account(), this.access.agency(), purpose, this.dates.now());
		CaseAccessRequest request = this.requests
			.save(new CaseAccessRequest(asbCase, asked, this.dates.accessDecided()));
		this.process.asked(request.key());
		return request.key();
	}

	@EventListener
	void lead(LeadAgencyChanged event) {
		this.requests.ofCase(event.key())
			.stream()
			.filter((request) -> request.state() == AccessState.ASKED)
			.forEach((request) -> this.process.changed(request.key()));
	}

	@EventListener
	void asked(CaseAccessAskedFor event) {
		this.timeline.write(event.caseKey(), "Access was asked for: " + who(event.agency()));
	}

	@EventListener
	void given(CaseAccessGiven event) {
		this.timeline.write(event.caseKey(),
				"Access given until %s: %s".formatted(CaseTimeline.day(event.until()), who(event.agency())));
	}

	@EventListener
	void refused(CaseAccessRefused event) {
		this.timeline.write(event.caseKey(), "Access refused");
	}

	private String who(String agency) {
		return (agency != null) ? this.timeline.name(agency) : "one person, for no agency";
	}

}
