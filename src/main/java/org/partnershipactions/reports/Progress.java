package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;

/**
 * Completed or on schedule at the end of a day, of a plan and of its parts.
 *
 * @param standing how the plan stood
 * @param whole the measure of the whole plan
 * @param priorities of each priority
 * @param groups of each task group that owns priorities; who owns them today counts
 * @param agencies of each agency that answered for a live action, by name
 */
public record Progress(PlanStanding standing, OnSchedule whole, List<Line> priorities, List<Line> groups,
		List<Line> agencies) {

	/** The plan's year, such as {@code 2026-27}. */
	public String year() {
		return this.standing.year().toString();
	}

	/** The day at whose end it was so. */
	public LocalDate day() {
		return this.standing.day();
	}

	/** How many live actions had each rating by dates. */
	public List<Figure> ratings() {
		return Arrays.stream(Rag.values())
			.map((rag) -> new Figure(rag.name().toLowerCase(Locale.ROOT), rag.words(), this.standing.rated(rag).size()))
			.toList();
	}

	/** Where the lead's confidence and the dates say different things. */
	public List<ActionAt> disagreements() {
		return this.standing.disagreements();
	}

	/**
	 * The measure of a part.
	 *
	 * @param code code of the group or agency, or number of the priority
	 * @param name what people read
	 */
	public record Line(String code, String name, OnSchedule measure) {
	}

}
