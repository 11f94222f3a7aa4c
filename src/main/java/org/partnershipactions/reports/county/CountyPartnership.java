package org.partnershipactions.reports.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.reports.OnSchedule;
import org.partnershipactions.reviews.figures.PublicQuarter.PublicMeasure;

/**
 * What a partnership shares with the county.
 *
 * @param code its code
 * @param name its name
 * @param onSchedule the headline measure of the plan that runs, as it stands today
 * @param overdue how much late work stands at each level, by the level's code
 * @param quarters those that are not signed yet, the latest first
 * @param published the latest quarter that it published, such as {@code 2026-27-Q2}; null
 * before the first
 * @param measures its measures as they were published with that quarter
 * @param url address of the page with what is behind these figures
 */
public record CountyPartnership(String code, String name, OnSchedule onSchedule, Map<String, CountyCount> overdue,
		List<OpenQuarter> quarters, String published, List<PublicMeasure> measures, String url) {

	/** A measure of its own, by the code of the measure. */
	public Optional<PublicMeasure> measure(String measure) {
		return this.measures.stream().filter((one) -> one.code().equals(measure)).findFirst();
	}

	/**
	 * A quarter that is not signed yet.
	 *
	 * @param quarter such as {@code 2026-27-Q3}
	 * @param state how far it came, in words
	 * @param stepDue by when its open step is due, or null
	 */
	public record OpenQuarter(String quarter, String state, LocalDate stepDue) {
	}

	/**
	 * An action of a plan as the county reads it: what the partnership publishes of it
	 * each quarter, as it stands today.
	 *
	 * @param ref reference such as {@code 3.4}
	 * @param title its title
	 * @param lead code of the accountable agency
	 * @param rag the computed rating in words
	 * @param due by when, or null where it is ongoing
	 * @param onSchedule whether it is completed or on schedule
	 */
	public record CountyAction(String ref, String title, String lead, String rag, LocalDate due, boolean onSchedule) {
	}

	/**
	 * A partnership with the actions behind its headline measure.
	 *
	 * @param partnership its figures
	 * @param actions live actions of the plan that runs, in the order of their references
	 */
	public record CountyDetail(CountyPartnership partnership, List<CountyAction> actions) {
	}

}
