package org.partnershipactions.partners.figures;

import org.partnershipactions.testing.Memory;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.util.ReflectionTestUtils;

/** The local figures that are kept for a minute. */
@TestComponent
class FiguresInMemory implements Memory {

	private final LocalFigureReading figures;

	FiguresInMemory(LocalFigureReading figures) {
		this.figures = figures;
	}

	@Override
	public void forget() {
		ReflectionTestUtils.setField(this.figures, "kept", null);
	}

}
