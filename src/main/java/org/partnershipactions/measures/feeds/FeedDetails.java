package org.partnershipactions.measures.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;

/**
 * What feeds a measure, as an administrator sees it.
 *
 * @param code code of the measure
 * @param title what is measured
 * @param inForce what feeds it today, or null where nothing was ever set
 * @param all everything that was set, the latest first
 */
public record FeedDetails(String code, String title, Fed inForce, List<Fed> all) {

	/** What holds from a later day on. */
	public List<Fed> ahead() {
		return this.all.stream()
			.filter((fed) -> this.inForce == null || fed.from().isAfter(this.inForce.from()))
			.toList();
	}

	/**
	 * What feeds it from one day on.
	 *
	 * @param plan the plan in which the action was named, or null where none feeds it
	 * @param ref its reference there, or null
	 * @param from first day
	 * @param reason why it was set
	 * @param setBy user name of who set it
	 * @param setAt when it was set
	 */
	public record Fed(PlanYear plan, String ref, LocalDate from, String reason, String setBy, Instant setAt) {

		/** The action in words. */
		public String words() {
			return (this.ref != null) ? "Action %s of the plan %s".formatted(this.ref, this.plan) : "No action";
		}

	}

}
