package org.partnershipactions.plan.intake;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period that prose names, by its months.
 *
 * @param row line that names it
 * @param written as written
 * @param from first month
 * @param to last month
 * @param thisYear whether the prose calls it "this year"
 */
record DataPeriod(int row, String written, YearMonth from, YearMonth to, boolean thisYear) {

	private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?";

	private static final String MONTH = "([A-Z][a-z]{2,8})\\s+(?:\\d{1,2}(?:st|nd|rd|th)\\s+)?((?:19|20)?\\d{2})\\b";

	private static final Pattern WRITTEN = Pattern
		.compile("\\b" + DAY + MONTH + "\\s*(?:-|\u2013|to|and|until)\\s*" + DAY + MONTH);

	private static final Pattern THIS_YEAR = Pattern.compile(".*\\bthis year\\W{0,3}$", Pattern.CASE_INSENSITIVE);

	private static final int CENTURY = 2000;

	/** All periods that a line names. */
	static List<DataPeriod> in(Line line) {
		List<DataPeriod> periods = new ArrayList<>();
		String text = String.join(" ", line.cells());
		Matcher matcher = WRITTEN.matcher(text);
		while (matcher.find()) {
			int from = DateCell.month(matcher.group(1));
			int to = DateCell.month(matcher.group(3));
			if (from > 0 && to > 0) {
				boolean thisYear = THIS_YEAR.matcher(text.substring(0, matcher.start())).matches();
				periods.add(new DataPeriod(line.row(), matcher.group(), month(matcher.group(2), from),
						month(matcher.group(4), to), thisYear));
			}
		}
		return periods;
	}

	private static YearMonth month(String year, int month) {
		int number = Integer.parseInt(year);
		return YearMonth.of((number < CENTURY / 20) ? CENTURY + number : number, month);
	}

	/** How many months it covers; none or fewer where it runs backwards. */
	long months() {
		return this.from.until(this.to, ChronoUnit.MONTHS) + 1;
	}

	boolean sameMonths(DataPeriod other) {
		return this.from.equals(other.from) && this.to.equals(other.to);
	}

}
