package org.partnershipactions.plan.document;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;

/** Finds where a plan document contradicts itself; repairs nothing. */
final class ConsistencyCheck {

	private static final List<DocumentCheck> CHECKS = List.of(new StatedYear(), new StatedCounts(), new DataPeriods(),
			new AssessmentSeason());

	private final PlanYear year;

	private final PlanTable table;

	ConsistencyCheck(PlanYear year, PlanTable table) {
		this.year = year;
		this.table = table;
	}

	/** The contradictions in the prose, by line. */
	List<Finding> in(List<Line> prose) {
		PlanYear stated = StatedYear.in(prose).orElse(this.year);
		PlanProse document = new PlanProse(prose, this.year, stated, this.table);
		return CHECKS.stream()
			.flatMap((check) -> findings(check, document))
			.sorted(Comparator.comparingInt(Finding::row))
			.toList();
	}

	private static Stream<Finding> findings(DocumentCheck check, PlanProse document) {
		return check.findings(document).stream();
	}

	/** One thing in which documents are known to contradict themselves. */
	interface DocumentCheck {

		List<Finding> findings(PlanProse document);

		/** A finding about a place in the prose. */
		static Finding at(int row, String value, String message) {
			return new Finding(row, "document", Findings.shortened(value), message);
		}

	}

	/**
	 * What a document says outside its tables, and what its tables hold.
	 *
	 * @param lines lines outside tables
	 * @param chosen plan year that it is read as
	 * @param stated plan year that it says it is for
	 * @param table what its tables hold
	 */
	record PlanProse(List<Line> lines, PlanYear chosen, PlanYear stated, PlanTable table) {
	}

	/** The year that the document says it is for is not the year it is read as. */
	static final class StatedYear implements DocumentCheck {

		private static final Pattern YEARS = Pattern.compile("\\b(20\\d{2})\\s?[-/\u2013]\\s?(?:20)?(\\d{2})\\b");

		@Override
		public List<Finding> findings(PlanProse document) {
			if (document.stated().equals(document.chosen())) {
				return List.of();
			}
			return List.of(DocumentCheck.at(0, document.stated().toString(),
					"The document is the plan for %s, but it is read as the plan for %s. Choose the year again if that is not meant."
						.formatted(document.stated(), document.chosen())));
		}

		/** The plan year that a document names most. */
		static Optional<PlanYear> in(List<Line> prose) {
			Map<PlanYear, Integer> named = new HashMap<>();
			for (Line line : prose) {
				Matcher years = YEARS.matcher(String.join(" ", line.cells()));
				while (years.find()) {
					int start = Integer.parseInt(years.group(1));
					if ((start + 1) % 100 == Integer.parseInt(years.group(2))) {
						named.merge(new PlanYear(start), 1, Integer::sum);
					}
				}
			}
			return named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
		}

	}

	/** The prose counts other priorities or actions than the tables hold. */
	static final class StatedCounts implements DocumentCheck {

		private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
				"eight", "nine", "ten", "eleven", "twelve");

		private static final Pattern COUNT = Pattern.compile(
				"\\b(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+(?:key |main |strategic )?(priority actions|priorities|priority areas|priority issues)\\b",
				Pattern.CASE_INSENSITIVE);

		@Override
		public List<Finding> findings(PlanProse document) {
			List<Finding> findings = new ArrayList<>();
			for (Line line : document.lines()) {
				Matcher count = COUNT.matcher(String.join(" ", line.cells()));
				while (count.find()) {
					boolean actions = count.group(2).toLowerCase(Locale.UK).endsWith("actions");
					int held = actions ? document.table().rows().size() : document.table().priorities().size();
					if (number(count.group(1)) != held) {
						findings.add(DocumentCheck.at(line.row(), count.group(),
								"The document says %s here, but its tables hold %d. What the tables hold is imported."
									.formatted(count.group(), held)));
					}
				}
			}
			return findings;
		}

		private static int number(String written) {
			int word = WORDS.indexOf(written.toLowerCase(Locale.UK));
			return (word >= 0) ? word : Integer.parseInt(written);
		}

	}

	/**
	 * Periods of data that cannot be: backwards, too long, not yet over when the plan was
	 * made, long past, or stated once and given otherwise in most places.
	 */
	static final class DataPeriods implements DocumentCheck {

		private static final int MOST_MONTHS = 24;

		@Override
		public List<Finding> findings(PlanProse document) {
			List<DataPeriod> periods = document.lines()
				.stream()
				.flatMap((line) -> DataPeriod.in(line).stream())
				.toList();
			List<Finding> findings = new ArrayList<>();
			YearMonth begins = YearMonth.from(document.stated().firstDay());
			for (DataPeriod period : periods) {
				fault(period, begins)
					.ifPresent((fault) -> findings.add(DocumentCheck.at(period.row(), period.written(), fault)));
			}
			findings.addAll(otherwise(periods));
			return findings;
		}

		private static Optional<String> fault(DataPeriod period, YearMonth begins) {
			if (period.months() <= 0) {
				return Optional.of("This period ends before it begins.");
			}
			if (period.months() > MOST_MONTHS) {
				return Optional.of("This period is %d months long, so one of its years is probably wrong."
					.formatted(period.months()));
			}
			if (!period.to().isBefore(begins)) {
				return Optional
					.of("This period of data ends after the plan's year begins, so the plan cannot know it.");
			}
			if (period.to().plusMonths(MOST_MONTHS).isBefore(begins)) {
				return Optional.of("This period%s ended more than two years before the plan's year begins."
					.formatted(period.thisYear() ? " is called this year, but it" : ""));
			}
			return Optional.empty();
		}

		/** The first period stated should be that of most figures. */
		private static List<Finding> otherwise(List<DataPeriod> periods) {
			DataPeriod usual = periods.stream()
				.max(Comparator.comparingLong((period) -> times(period, periods)))
				.orElse(null);
			if (usual == null || times(usual, periods) < 2 || periods.get(0).sameMonths(usual)) {
				return List.of();
			}
			String lines = periods.stream()
				.filter(usual::sameMonths)
				.map((period) -> String.valueOf(period.row()))
				.distinct()
				.collect(Collectors.joining(", "));
			DataPeriod first = periods.get(0);
			return List.of(DocumentCheck.at(first.row(), first.written(),
					"The data are said to be of this period, but most figures are of %s (lines %s)."
						.formatted(usual.written(), lines)));
		}

		private static long times(DataPeriod period, List<DataPeriod> periods) {
			return periods.stream().filter(period::sameMonths).count();
		}

	}

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
				int from = DateReading.month(matcher.group(1));
				int to = DateReading.month(matcher.group(3));
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

	/** The assessment that the plan rests on is not of the year before the plan. */
	static final class AssessmentSeason implements DocumentCheck {

		private static final Pattern SEASON = Pattern.compile(
				"assessment[^.]{0,80}\\b((?:spring|summer|autumn|winter) (?:of )?(20\\d{2}))",
				Pattern.CASE_INSENSITIVE);

		@Override
		public List<Finding> findings(PlanProse document) {
			List<Finding> findings = new ArrayList<>();
			int expected = document.stated().start() - 1;
			for (Line line : document.lines()) {
				Matcher season = SEASON.matcher(String.join(" ", line.cells()));
				while (season.find()) {
					int year = Integer.parseInt(season.group(2));
					if (year < expected || year > document.stated().start()) {
						findings.add(DocumentCheck.at(line.row(), season.group(1),
								"The assessment is dated %s, but a plan for %s rests on one made in the winter of %d."
									.formatted(season.group(1), document.stated(), expected)));
					}
				}
			}
			return findings;
		}

	}

}
