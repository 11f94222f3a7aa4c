package org.partnershipactions.sample;

import java.util.Map;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.worklist.WorkItem;

/**
 * How soon people get round to the tasks of a quarter. Each quarter another agency stays
 * silent until the deadline closes its returns; everything else is done in time, so that
 * each quarter ends before the next begins or soon after.
 */
final class SampleQuarterPace {

	/** Shares of the time allowed: from, to. */
	private static final Map<String, double[]> FORMS = Map.of("GiveProgress", share(0.2, 0.8), "GiveReading",
			share(0.2, 0.8), "HoldReview", share(0.55, 0.9), "ConfirmMinutes", share(0.2, 0.6), "CompileQuarter",
			share(0.7, 0.7), "SignOffQuarter", share(0.9, 0.9), "DoFollowUp", share(0.4, 0.9), "DecideOnWithdrawal",
			share(0.4, 0.9));

	/** By the number of the quarter: the agency that gives no return. */
	private static final Map<Integer, String> SILENT = Map.of(1, "moat", 2, "yos", 3, "kfrs", 4, "moat");

	private SampleQuarterPace() {
	}

	/** Whether a task belongs to a quarter: a return, a reading, a review and so on. */
	static boolean isOfQuarter(WorkItem item) {
		return FORMS.containsKey(item.form());
	}

	/** Whether a return is one that its agency never gives. */
	static boolean isNeverDone(WorkItem item) {
		return item.form().equals("GiveProgress") && SILENT.get(quarter(item).number()).equals(item.queue().agency());
	}

	/**
	 * The quarter that a return or a reading is asked for: both are due soon after it.
	 */
	static Quarter quarter(WorkItem item) {
		return Quarter.of(item.due().orElseThrow()).previous();
	}

	/**
	 * Working days until a task is done of which so many are allowed. An agency gives its
	 * returns in one go.
	 */
	static int daysFor(WorkItem item, int allowed) {
		double[] share = FORMS.get(item.form());
		Chance chance = item.form().equals("GiveProgress")
				? Chance.of("returns of " + item.queue() + item.due().orElse(null)) : Chance.of(item, "when");
		return (int) Math.max(1, Math.round(allowed * chance.between(share[0], share[1])));
	}

	private static double[] share(double from, double to) {
		return new double[] { from, to };
	}

}
