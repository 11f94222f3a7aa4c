package org.partnershipactions.intake.publicreport;

import java.util.Map;

import org.partnershipactions.testing.Memory;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/** Who sent how much lately, and what was done just now. */
@TestComponent
class SendingInMemory implements Memory {

	private final SendingRate rate;

	private final JustDone done;

	SendingInMemory(SendingRate rate, JustDone done) {
		this.rate = rate;
		this.done = done;
	}

	@Override
	public void forget() {
		((Map<?, ?>) ReflectionTestUtils.getField(this.rate, "sent")).clear();
		((Map<?, ?>) ReflectionTestUtils.getField(this.done, "deeds")).clear();
	}

}
