package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;

/**
 * A plan or a part of it counted on a day: every figure is the length of a list that can
 * be shown.
 *
 * @param standing how its actions stood on the day
 */
public record YearFigures(PlanStanding standing) {

	/** The plan's year, such as {@code 2026-27}. */
	public String year() {
		return this.standing.year().toString();
	}

	/** The day on which it is so. */
	public LocalDate day() {
		return this.standing.day();
	}

	/** Adopted and not withdrawn. */
	public List<ActionAt> live() {
		return this.standing.live();
	}

	/** Live actions that are completed or rated green. */
	public List<ActionAt> counted() {
		return this.standing.onSchedule();
	}

	/** Live actions that are neither completed nor rated green. */
	public List<ActionAt> notCounted() {
		return this.standing.notOnSchedule();
	}

	/** Live actions that cannot be green yet: ongoing, or not started. */
	public List<ActionAt> notRated() {
		return this.standing.rated(Rag.GREY);
	}

	/** Live actions of a rating by dates. */
	public List<ActionAt> rated(Rag rag) {
		return this.standing.rated(rag);
	}

	/** Where the lead's confidence and the dates say different things. */
	public List<ActionAt> disagreements() {
		return this.standing.disagreements();
	}

	/** Actions with an open step that falls due from the day, within so many days. */
	public List<ActionAt> dueWithin(int days) {
		LocalDate last = day().plusDays(days);
		return live().stream()
			.filter((action) -> action.open() && action.stepDue() != null)
			.filter((action) -> !action.stepDue().isBefore(day()) && !action.stepDue().isAfter(last))
			.sorted(Comparator.comparing(ActionAt::stepDue))
			.toList();
	}

	/** The headline measure of these actions against a target in per cent. */
	public OnSchedule onSchedule(int target) {
		return OnSchedule.of(this.standing, target);
	}

}
