package org.partnershipactions.reviews.taskgroup;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.reviews.followups.FollowUpView;
import org.partnershipactions.reviews.returns.ReturnView;

/**
 * What a task group reads before its review, from live data. It holds no personal data.
 * Every figure is the length of a list that it shows.
 *
 * @param group code of the task group
 * @param name its name
 * @param asOf the day on which it was made
 * @param since the day of the last review, or the first of the plan's year
 * @param actions the group's actions that run, with their ratings
 * @param news what happened to them since, latest first
 * @param approvals what waits for the group's lead
 * @param overdue what is late, by who owes it
 * @param returns returns of the last quarter that are missing
 * @param measures measures whose owner is one of the group's agencies
 * @param cases references of the cases that the group took in since
 * @param followUps what earlier reviews asked for and still wait for
 * @param reviews the group's reviews, the latest first
 * @param leads whether the reader leads the group
 */
public record ReviewPack(String group, String name, LocalDate asOf, LocalDate since, List<RatedAction> actions,
		List<News> news, List<Approval> approvals, List<Late> overdue, Missing returns, List<MeasureView> measures,
		List<String> cases, List<FollowUpView> followUps, List<GroupReviewView> reviews, boolean leads) {

	/** Actions where the lead's confidence and the dates say different things. */
	public List<RatedAction> disagreements() {
		return this.actions.stream().filter(RatedAction::disagreement).toList();
	}

	/** How much is late in all. */
	public int late() {
		return this.overdue.stream().mapToInt((one) -> one.rows().size()).sum();
	}

	/** Whether a review is called or held now. */
	public boolean open() {
		return this.reviews.stream().anyMatch((review) -> review.state().open());
	}

	/** Something that happened to an action. */
	public record News(String ref, String path, LocalDate day, String text) {
	}

	/** A delivery plan or a completion that waits. */
	public record Approval(String ref, String title, String path, String what, LocalDate due, boolean late) {
	}

	/** What one agency or group owes and is late with. */
	public record Late(String team, List<OverdueRow> rows) {
	}

	/**
	 * Returns that are missing.
	 *
	 * @param quarter the last quarter that is over
	 * @param asked how many were asked for
	 * @param missing those without an answer, given up or still open
	 */
	public record Missing(Quarter quarter, int asked, List<ReturnView> missing) {
	}

}
