package org.partnershipactions.security.sealing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a change of the key that was cut off go on when the application has started, on a
 * thread of its own, unless timers are run by hand.
 */
@Component
@ConditionalOnProperty(name = "partnership.timers", matchIfMissing = true)
class SealRunTimer {

	private final SealRotation rotation;

	SealRunTimer(SealRotation rotation) {
		this.rotation = rotation;
	}

	@EventListener(ApplicationReadyEvent.class)
	void goOn() {
		Thread thread = new Thread(this.rotation::goOn, "seal-again");
		thread.setDaemon(true);
		thread.start();
	}

}
