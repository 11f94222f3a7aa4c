package org.partnershipactions.cases.access;

import org.partnershipactions.cases.access.AccessEvent.CaseAccessAskedFor;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessGiven;
import org.partnershipactions.cases.access.AccessEvent.CaseAccessRefused;
import org.partnershipactions.cases.timeline.CaseTimeline;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the timeline of a case who asked to see it, and what was said. */
@Component
class AccessTimeline {

	private final CaseTimeline timeline;

	AccessTimeline(CaseTimeline timeline) {
		this.timeline = timeline;
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
