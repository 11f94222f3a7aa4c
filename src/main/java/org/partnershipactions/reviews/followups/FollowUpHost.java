package org.partnershipactions.reviews.followups;

import java.time.LocalDate;

/** Implemented by whoever asks for follow-ups: says at which meeting it did. */
public interface FollowUpHost {

	/** The meeting whose key a request names. */
	Meeting meeting(String key);

	/**
	 * A meeting at which follow-ups are asked for.
	 *
	 * @param group name of the task group that met
	 * @param title what the meeting was
	 * @param heldOn the day
	 */
	record Meeting(String group, String title, LocalDate heldOn) {

	}

}
