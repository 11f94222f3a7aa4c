package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.figures.QuarterFigures;

/**
 * What there is to report of a plan's year: its four quarters beside each other, and what
 * was completed and spent.
 *
 * @param name name of the partnership
 * @param adoptedOn day of adoption, or null
 * @param quarters its quarters, those that have not begun without figures
 * @param money pounds by funding source, as they stood on the last day of the figures
 */
public record AnnualYear(PlanYear year, String name, LocalDate adoptedOn, List<AnnualQuarter> quarters,
		List<FundingTotal> money) {

	/** The figures of its latest quarter that began. */
	public Optional<QuarterFigures> latest() {
		return this.quarters.stream()
			.filter((one) -> one.report() != null)
			.reduce((before, later) -> later)
			.map((one) -> one.report().figures());
	}

	/** Whether a figure of it can still change. */
	public boolean draft() {
		return this.quarters.stream().anyMatch((one) -> one.report() == null || one.report().draft());
	}

	/**
	 * A quarter of the year.
	 *
	 * @param report what there is to report of it, or null before it begins
	 */
	public record AnnualQuarter(Quarter quarter, QuarterReport report) {

		Optional<QuarterFigures> figures() {
			return Optional.ofNullable(this.report).map(QuarterReport::figures);
		}

	}

	/**
	 * Money of one funding source.
	 *
	 * @param actions how many live actions it pays for
	 * @param planned pounds planned, as far as somebody said
	 * @param spent pounds spent, as far as somebody said
	 */
	public record FundingTotal(String funding, int actions, BigDecimal planned, BigDecimal spent) {
	}

}
