package org.partnershipactions.contracts;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.workflow.TaskEvent;
import org.partnershipactions.workflow.TaskObserver;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Comes after all others, and fails where a test wants it to. */
@TestComponent
@Order(Ordered.LOWEST_PRECEDENCE)
class LastStep implements TaskObserver {

	private Place fails;

	void failAt(Place place) {
		this.fails = place;
	}

	@Override
	public void heard(TaskEvent event) {
		reach((event.happened() == TaskEvent.TaskChange.CREATED) ? Place.NEXT_TASK_CREATED : null);
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void beforeCommit(DomainEvent event) {
		reach(Place.BEFORE_COMMIT);
	}

	private void reach(Place place) {
		if (place != null && place == this.fails) {
			throw new IllegalStateException("The last step fails at " + place);
		}
	}

	/** Where a submit can fail when all the rest is done. */
	enum Place {

		NEXT_TASK_CREATED, BEFORE_COMMIT

	}

}
