package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.partnershipactions.plan.action.ActionSummary;

/**
 * What an agency owes in the plan of a year, and what became of what it promised.
 *
 * @param code code of the agency
 * @param name its name
 * @param year such as {@code 2026-27}
 * @param leads actions that it answers for
 * @param coLeads actions that it leads with another agency
 * @param owed what it was asked to contribute, soonest due first
 * @param today the day on which that is so
 */
public record AgencyPromises(String code, String name, String year, List<ActionSummary> leads,
		List<ActionSummary> coLeads, List<OwedContribution> owed, LocalDate today) {

	/** How many requests stand at each promise, without those that never happened. */
	public List<Figure> counts() {
		return Arrays.stream(Promise.values())
			.map((promise) -> new Figure(promise.name(), promise.words(), count(promise)))
			.filter((figure) -> figure.count() > 0)
			.toList();
	}

	/** How many requests stand at a promise. */
	public int count(Promise promise) {
		return (int) this.owed.stream().filter((one) -> one.promise() == promise).count();
	}

	/** Requests that still wait for the agency, soonest due first. */
	public List<OwedContribution> open() {
		return this.owed.stream().filter((one) -> one.contribution().state().open()).toList();
	}

	/** Requests that were answered and need nothing more. */
	public List<OwedContribution> ended() {
		return this.owed.stream().filter((one) -> !one.contribution().state().open()).toList();
	}

	/** Whether nobody asks anything of the agency in this plan. */
	public boolean isEmpty() {
		return this.leads.isEmpty() && this.coLeads.isEmpty() && this.owed.isEmpty();
	}

	/** How many requests it has not answered though the answer is late. */
	public int silent() {
		return count(Promise.SILENT);
	}

	/** How many promises it kept. */
	public int kept() {
		return count(Promise.KEPT);
	}

	/** Actions that it answers for and whose partners have not all answered. */
	public List<ActionSummary> waitingForPartners() {
		return openLeads().stream().filter((action) -> !action.silent().isEmpty()).toList();
	}

	/** Actions that it answers for and that still wait for it or an approval. */
	public List<ActionSummary> openLeads() {
		return this.leads.stream().filter((action) -> action.stepDue() != null).toList();
	}

	/**
	 * What falls due in each month to come, what is late already first; ongoing actions
	 * fall due in none.
	 */
	public List<MonthLoad> workload() {
		return MonthLoad.of(openLeads(), open(), this.today);
	}

	/** How many of its actions and contributions are late. */
	public int late() {
		long actions = this.leads.stream().filter((action) -> action.late(this.today)).count();
		long contributions = open().stream()
			.filter((one) -> one.promise() == Promise.LATE || one.promise() == Promise.SILENT)
			.count();
		return (int) (actions + contributions);
	}

}
