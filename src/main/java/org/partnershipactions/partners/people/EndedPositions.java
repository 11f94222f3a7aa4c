package org.partnershipactions.partners.people;

import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverEnded;
import org.partnershipactions.partners.people.MembershipEvent.MembershipEnded;
import org.partnershipactions.workflow.PositionsEnded;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who keep tasks of people that somebody may do less from now on. */
@Component
class EndedPositions {

	private final ApplicationEventPublisher events;

	EndedPositions(ApplicationEventPublisher events) {
		this.events = events;
	}

	/**
	 * Whoever covers for the person may do less too, which the list of tasks finds out.
	 */
	@EventListener
	void on(MembershipEnded event) {
		this.events.publishEvent(new PositionsEnded(event.person()));
	}

	@EventListener
	void on(LeaveCoverEnded event) {
		this.events.publishEvent(new PositionsEnded(event.cover()));
	}

}
