package org.partnershipactions.powers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
		@Column(name = "appeal_days") Integer appealDays) {

	/** No rule at all. */
	static final ToolTimes FREE = new ToolTimes(null, null, null, null, null, null, null, null);

	/** Longest time in months for an age, or null where there is no limit. */
	Integer longest(boolean under18) {
		return (under18 && this.maximumMonthsUnder18 != null) ? this.maximumMonthsUnder18 : this.maximumMonths;
	}

	/** Shortest time in months for an age, or null where there is no limit. */
	Integer shortest(boolean under18) {
		return (under18 && this.minimumMonthsUnder18 != null) ? this.minimumMonthsUnder18 : this.minimumMonths;
	}

}
