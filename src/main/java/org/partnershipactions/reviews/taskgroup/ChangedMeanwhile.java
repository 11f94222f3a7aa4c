package org.partnershipactions.reviews.taskgroup;

import org.partnershipactions.workflow.StepNotOpen;

/**
 * Somebody else saved the same decision since it was shown: says who and when, so that
 * both texts can be compared. Answers 409.
 */
public class ChangedMeanwhile extends StepNotOpen {

	public ChangedMeanwhile(String message) {
		super(message);
	}

}
