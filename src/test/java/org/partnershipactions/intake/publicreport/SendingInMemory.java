package org.partnershipactions.intake.publicreport;

import java.util.Map;

import org.partnershipactions.testing.Memory;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/** Who sent how much lately. */
@TestComponent
class SendingInMemory implements Memory {

	private final SendingRate rate;

	SendingInMemory(SendingRate rate) {
		this.rate = rate;
	}

	@Override
	public void forget() {
		((Map<?, ?>) ReflectionTestUtils.getField(this.rate, "sent")).clear();
	}

}
