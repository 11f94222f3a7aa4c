package org.partnershipactions.plan.intake;

import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;

/** The row's date. */
final class RowDue {

	private static final int LONGEST = 50;

	private final PlanYear year;

	private final LocalDate day;

	private final String written;

	RowDue(RowReading reading, PlanYear year) {
		this.year = year;
		String byWhen = AgencyNames.tidy(reading.optional(Column.BY_WHEN, LONGEST));
		String dueDate = AgencyNames.tidy(reading.optional(Column.DUE_DATE, LONGEST));
		Column column = dueDate.isEmpty() && reading.has(Column.BY_WHEN) ? Column.BY_WHEN : Column.DUE_DATE;
		String text = dueDate.isEmpty() ? byWhen : dueDate;
		this.day = (text.isEmpty() ? DateCell.ONGOING : DateCell.read(text)).day();
		this.written = byWhen.isEmpty() ? dueDate : byWhen;
		check(reading, column, text);
		compare(reading, byWhen, dueDate);
	}

	private void check(RowReading reading, Column column, String text) {
		if (text.isEmpty()) {
			reading.warn(column, "",
					"There is no date, so the action is taken as ongoing. Write \"Ongoing\" or a date.");
		}
		else if (!DateCell.read(text).understood()) {
			reading.error(column, text,
					"This cannot be read as a date. Write it like March 2027, 31 March 2027, 31/03/2027 or 2027-03-31, or write Ongoing.");
		}
		else if (this.day != null && !this.year.contains(this.day)) {
			reading.error(column, text,
					"%s is outside the plan year %s, which runs from %s to %s. Correct the date or choose another plan year."
						.formatted(DayWords.day(this.day), this.year, DayWords.day(this.year.firstDay()),
								DayWords.day(this.year.lastDay())));
		}
	}

	private void compare(RowReading reading, String byWhen, String dueDate) {
		if (byWhen.isEmpty() || dueDate.isEmpty() || this.day == null) {
			return;
		}
		DateCell other = DateCell.read(byWhen);
		if (other.understood() && !this.day.equals(other.day())) {
			reading.warn(Column.BY_WHEN, byWhen,
					"The due date says %s; that is used.".formatted(DayWords.day(this.day)));
		}
	}

	LocalDate day() {
		return this.day;
	}

	String written() {
		return this.written;
	}

}
