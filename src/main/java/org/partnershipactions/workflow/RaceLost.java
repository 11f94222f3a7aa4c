package org.partnershipactions.workflow;

/**
 * Somebody else moved the same process in the same moment and was first. The step itself
 * may still be open, so trying once more may do. Answers 409.
 */
public class RaceLost extends StepNotOpen {

	RaceLost() {
		super("Somebody else changed this at the same moment. Open it again to see what they did.");
	}

}
