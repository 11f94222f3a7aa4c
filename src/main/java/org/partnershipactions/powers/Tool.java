package org.partnershipactions.powers;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.partnershipactions.calendar.DayWords;

/** A tool or power as it holds from one day on. Reference data: nothing changes it. */
@Entity
@Table(name = "power_tool")
class Tool {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	@Embedded
	private ToolName name;

	@Embedded
	private ToolRules rules;

	@Embedded
	private ToolTimes times;

	private Integer penaltyPounds;

	private String source;

	private LocalDate validFrom;

	private LocalDate validUntil;

	protected Tool() {
	}

	/** As a change has it, which is kept by itself. */
	Tool(ToolName name, ToolRules rules, ToolTimes times, ToolStanding standing) {
		this.name = name;
		this.rules = rules;
		this.times = times;
		this.penaltyPounds = standing.penaltyPounds();
		this.source = standing.source();
		this.validFrom = standing.validFrom();
	}

	String code() {
		return this.name.code();
	}

	ToolName name() {
		return this.name;
	}

	/** Whether the law has rules for it. */
	boolean formal() {
		return this.name.formal();
	}

	/** Where its rules stand and since when they hold, as a refusal names them. */
	String cited() {
		return this.source + ", in force since " + DayWords.day(this.validFrom);
	}

	ToolRules rules() {
		return this.rules;
	}

	ToolTimes times() {
		return (this.times != null) ? this.times : ToolTimes.FREE;
	}

	/** Highest fixed penalty for a breach in pounds, or null. */
	Integer penaltyPounds() {
		return this.penaltyPounds;
	}

	/** Where its rules stand. */
	String source() {
		return this.source;
	}

	/** Whether it holds on a day. */
	boolean holds(LocalDate day) {
		return !this.validFrom.isAfter(day) && (this.validUntil == null || !this.validUntil.isBefore(day));
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	LocalDate validUntil() {
		return this.validUntil;
	}

	/**
	 * What a tool or power is called.
	 *
	 * @param code short name
	 * @param name its name
	 * @param place place in the register, the lowest that can work first
	 * @param formal whether the law has rules for it
	 */
	@Embeddable
	record ToolName(@Column(name = "code") String code, @Column(name = "name") String name,
			@Column(name = "place") int place, @Column(name = "formal") boolean formal) {
	}

	/**
	 * What its rules rest on.
	 *
	 * @param penaltyPounds highest fixed penalty for a breach in pounds, or null
	 * @param source where they stand
	 * @param validFrom first day on which they hold; null where it is not given yet
	 */
	record ToolStanding(Integer penaltyPounds, String source, LocalDate validFrom) {
	}

	/**
	 * How long a tool or power can last and what follows it; null where there is no such
	 * rule.
	 *
	 * @param maximumHours longest time in hours
	 * @param maximumMonths longest time in months
	 * @param maximumMonthsInAll longest time in months with every extension
	 * @param maximumMonthsUnder18 longest time in months for somebody under 18
	 * @param minimumMonths shortest time in months
	 * @param minimumMonthsUnder18 shortest time in months for somebody under 18
	 * @param reviewMonthsUnder18 months between reviews for somebody under 18
	 * @param reviewHours hours until it is reviewed
	 * @param appealDays days in which an appeal can be made
	 */
	@Embeddable
	record ToolTimes(@Column(name = "maximum_hours") Integer maximumHours,
			@Column(name = "maximum_months") Integer maximumMonths,
			@Column(name = "maximum_months_in_all") Integer maximumMonthsInAll,
			@Column(name = "maximum_months_under_18") Integer maximumMonthsUnder18,
			@Column(name = "minimum_months") Integer minimumMonths,
			@Column(name = "minimum_months_under_18") Integer minimumMonthsUnder18,
			@Column(name = "review_months_under_18") Integer reviewMonthsUnder18,
			@Column(name = "review_hours") Integer reviewHours, @Column(name = "appeal_days") Integer appealDays) {

		/** No rule at all. */
		static final ToolTimes FREE = new ToolTimes(null, null, null, null, null, null, null, null, null);

		/** Longest time in months for an age, or null where there is no limit. */
		Integer longest(boolean under18) {
			return (under18 && this.maximumMonthsUnder18 != null) ? this.maximumMonthsUnder18 : this.maximumMonths;
		}

		/** Shortest time in months for an age, or null where there is no limit. */
		Integer shortest(boolean under18) {
			return (under18 && this.minimumMonthsUnder18 != null) ? this.minimumMonthsUnder18 : this.minimumMonths;
		}

	}

	/**
	 * Who a tool or power can be used on, by whom, after what and on which ground.
	 *
	 * @param needsPerson whether it is used on a person or body
	 * @param bodies whether it can be used on a business or organisation
	 * @param minimumAge youngest age in years, or null
	 * @param maximumAge oldest age in years, or null
	 * @param after code of what has to come first, or null
	 * @param afterHours within how many hours of that, or null
	 * @param issuers kinds of agency that can use it, separated by commas; null where any
	 * can
	 * @param ground what has to be there before, or null
	 */
	@Embeddable
	record ToolRules(@Column(name = "needs_person") boolean needsPerson, boolean bodies,
			@Column(name = "minimum_age") Integer minimumAge, @Column(name = "maximum_age") Integer maximumAge,
			@Column(name = "after_code") String after, @Column(name = "after_hours") Integer afterHours, String issuers,
			String ground) {
	}

}
