package org.partnershipactions.plan.action;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.partnershipactions.calendar.DayWords;

/**
 * The words of an action's row in the plan's table.
 *
 * @param ref reference such as {@code 3.4}
 * @param priority number of the priority it belongs to
 * @param title what is to be done
 * @param due the day by which; null where the action is ongoing
 * @param funding funding sources, separated by semicolons
 * @param reviewOn the day by which an ongoing action is to be looked at again, or null
 * @param dateNote what the plan says beside the date or in its place, or null
 * @param dateOpen whether that says that the date is not settled
 */
@Embeddable
public record ActionRow(@Column(length = 20) String ref, int priority, @Column(length = 1000) String title,
		@Column(name = "due_on") LocalDate due, @Column(length = 500) String funding, LocalDate reviewOn,
		@Column(length = 50) String dateNote, boolean dateOpen) {

	/** The reference in a form that sorts as people count: 4.9 before 4.10. */
	public String sortable() {
		StringBuilder sortable = new StringBuilder();
		for (String part : this.ref.split("\\.")) {
			sortable.append(part.matches("\\d{1,6}") ? "%06d".formatted(Integer.parseInt(part)) : part).append('.');
		}
		return sortable.toString();
	}

	/** The same with a day that somebody settled, or with none. */
	public ActionRow due(LocalDate day) {
		return new ActionRow(this.ref, this.priority, this.title, day, this.funding,
				(day != null) ? null : this.reviewOn, null, false);
	}

	/** The same with another day, of which its plan is as sure as it was. */
	public ActionRow moved(LocalDate day) {
		return new ActionRow(this.ref, this.priority, this.title, day, this.funding, this.reviewOn, this.dateNote,
				this.dateOpen);
	}

	/** The same with another day by which it is to be reviewed. */
	public ActionRow reviewed(LocalDate day) {
		return new ActionRow(this.ref, this.priority, this.title, this.due, this.funding, day, this.dateNote,
				this.dateOpen);
	}

	/** The day as a program writes it, with what stands beside it; or in words. */
	public String byWhenTyped() {
		return (this.due != null) ? beside(this.due.toString()) : byWhen();
	}

	/** By when, in the words in which a plan's table is written and read. */
	public String byWhen() {
		if (this.due == null && this.dateOpen) {
			return this.dateNote;
		}
		String when = (this.due != null) ? DayWords.day(this.due)
				: (this.reviewOn != null) ? "Ongoing, review " + DayWords.day(this.reviewOn) : "Ongoing";
		return beside(when);
	}

	private String beside(String when) {
		return (this.dateNote != null) ? when + " (" + this.dateNote + ")" : when;
	}

	/**
	 * Money of an action.
	 *
	 * @param funding source as the plan names it, such as "Existing Budgets", or null
	 * @param planned pounds planned, or null
	 * @param spent pounds spent, or null
	 */
	public record ActionMoney(String funding, BigDecimal planned, BigDecimal spent) {
	}

	/**
	 * The output that an action counts.
	 *
	 * @param unit such as "training sessions", or null
	 * @param target how many of them are planned, or null
	 * @param counted how many there were by the day, or null where nobody said
	 */
	public record CountedOutput(String unit, Integer target, Integer counted) {
	}

}
