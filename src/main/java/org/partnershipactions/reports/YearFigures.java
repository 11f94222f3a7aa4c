package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.partnershipactions.plan.ActionSummary;
import org.partnershipactions.plan.Rag;
import org.partnershipactions.plan.Stage;
import org.partnershipactions.plan.Status;

/**
 * A plan counted on a day: every figure is the length of a list that can be shown.
 *
 * @param year such as {@code 2026-27}
 * @param actions the actions that are counted
 * @param today the day
 */
public record YearFigures(String year, List<ActionSummary> actions, LocalDate today) {

	/** Adopted and not withdrawn. */
	public List<ActionSummary> live() {
		return those(YearFigures::isLive);
	}

	/** Live actions that are completed or rated green. */
	public List<ActionSummary> counted() {
		return those((action) -> isLive(action) && isCounted(action));
	}

	/** Live actions that are neither completed nor rated green. */
	public List<ActionSummary> notCounted() {
		return those((action) -> isLive(action) && !isCounted(action));
	}

	/** Live actions that cannot be green yet: ongoing, or not started. */
	public List<ActionSummary> notRated() {
		return those((action) -> isLive(action) && action.rag() == Rag.GREY);
	}

	/** Actions with an open step that falls due from today, within so many days. */
	public List<ActionSummary> dueWithin(int days) {
		LocalDate last = this.today.plusDays(days);
		return those(
				(action) -> isOpen(action) && !action.stepDue().isBefore(this.today) && !action.stepDue().isAfter(last))
			.stream()
			.sorted(Comparator.comparing(ActionSummary::stepDue))
			.toList();
	}

	/** The headline measure of these actions against a target in per cent. */
	public OnSchedule onSchedule(int target) {
		return new OnSchedule(counted().size(), live().size(), target);
	}

	private List<ActionSummary> those(Predicate<ActionSummary> which) {
		return this.actions.stream().filter(which).toList();
	}

	private static boolean isLive(ActionSummary action) {
		return action.stage() != Stage.DRAFT && action.status() != Status.WITHDRAWN;
	}

	private static boolean isOpen(ActionSummary action) {
		return isLive(action) && action.stage() != Stage.CLOSED && action.stepDue() != null;
	}

	private static boolean isCounted(ActionSummary action) {
		return action.status() == Status.COMPLETED || action.rag() == Rag.GREEN;
	}

}
