package org.partnershipactions.reviews;

import org.partnershipactions.workflow.Queue;

/** Whose work the steps of a quarter are. */
final class QuarterTeams {

	static final Queue COMPILER = Queue.ofPartnership("manager");

	static final Queue SIGNER = Queue.ofPartnership("board");

	private QuarterTeams() {
	}

	/** The queue of the step that is open now. */
	static Queue working(MonitoredQuarter quarter) {
		return (quarter.state() == QuarterState.SIGNING) ? SIGNER : COMPILER;
	}

}
