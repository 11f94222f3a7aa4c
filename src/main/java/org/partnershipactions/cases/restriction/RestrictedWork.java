package org.partnershipactions.cases.restriction;

import org.partnershipactions.cases.CaseEvent.CaseRestricted;
import org.partnershipactions.cases.CaseSubject;
import org.partnershipactions.workflow.MatterRestricted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever lists tasks that those of a case are for fewer people, or for more. */
@Component
class RestrictedWork {

	private final ApplicationEventPublisher events;

	RestrictedWork(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	void restricted(CaseRestricted event) {
		this.events.publishEvent(new MatterRestricted(CaseSubject.KIND, event.key()));
	}

}
