package org.partnershipactions.sample;

import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.residents.places.SampleWards;

import org.springframework.context.SmartLifecycle;

/**
 * Lives the sample year after everything is ready and before the first page is served:
 * nobody should look at a year that is half lived, on a clock that is being moved.
 */
class SampleStart implements SmartLifecycle {

	private final SamplePartnership partnership;

	private final SampleWards wards;

	private final SampleYear year;

	private boolean running;

	SampleStart(SamplePartnership partnership, SampleWards wards, SampleYear year) {
		this.partnership = partnership;
		this.wards = wards;
		this.year = year;
	}

	@Override
	public void start() {
		this.running = true;
		this.partnership.load();
		this.wards.load();
		this.year.live();
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return 0;
	}

}
