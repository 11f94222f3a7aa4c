package org.partnershipactions.measures;

import java.time.LocalDate;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.Measure.Commentary;
import org.partnershipactions.measures.Measure.Comparators;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.Measure.Definition;
import org.partnershipactions.measures.Measure.Target;

/**
 * A measure as it stands.
 *
 * @param key its id
 * @param definition what it is by the plan
 * @param owner code of the agency that answers for it
 * @param year the plan year
 * @param target what it should reach
 * @param progress how far it came
 * @param comparators what it is compared with
 * @param commentary what its owner says of it, or null
 * @param retiredOn first day on which it is measured no more, or null
 */
public record MeasureView(String key, Definition definition, String owner, PlanYear year, Target target,
		Progress progress, Comparators comparators, Commentary commentary, LocalDate retiredOn) {

	/** Such as {@code asb-improved}. */
	public String code() {
		return this.definition.code();
	}

	/** What is measured. */
	public String title() {
		return this.definition.title();
	}

	/** Where its values come from. */
	public Counting counting() {
		return this.definition.counting();
	}

	/** What its values count, "%" for shares. */
	public String unit() {
		return this.definition.unit();
	}

	/** Which way it should go. */
	public Direction direction() {
		return this.definition.direction();
	}

	/** Whether it is counted by itself. */
	public boolean computed() {
		return this.definition.computed();
	}

	/** Its last value, or null where there is none yet. */
	public Point latest() {
		return this.progress.latest();
	}

	/** Whether the target is met; null where nobody can say yet. */
	public Boolean onTarget() {
		return this.progress.onTarget();
	}

	/** Where it goes. */
	public MeasureTrend travel() {
		return this.progress.travel();
	}

	/**
	 * How far a measure came.
	 *
	 * @param latest its last value, or null where there is none yet
	 * @param onTarget whether the target is met; null where nobody can say yet
	 * @param travel where it goes
	 */
	public record Progress(Point latest, Boolean onTarget, MeasureTrend travel) {

	}

}
