package org.partnershipactions.reviews.returns;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.Quarter;

/**
 * A progress return as other modules see it. What was said in it is the plan's.
 *
 * @param key id of the return
 * @param actionKey id of the action
 * @param ref reference of the action, such as {@code 3.4}
 * @param title title of the action
 * @param path address of the page of the action
 * @param quarter of which quarter it tells
 * @param agency code of the agency that owes it
 * @param askedOn the day on which it was asked for
 * @param due the last day on which it can be given
 * @param state how far it came
 * @param givenAt when it was given, or null
 */
public record ReturnView(String key, String actionKey, String ref, String title, String path, Quarter quarter,
		String agency, LocalDate askedOn, LocalDate due, ReturnState state, Instant givenAt) {

	/** Whether it was given by its deadline. */
	public boolean onTime() {
		return this.givenAt != null && !PartnershipClock.dayOf(this.givenAt).isAfter(this.due);
	}

	/** Whether it counts among the returns that were asked for. */
	public boolean counts() {
		return this.state.counts();
	}

}
