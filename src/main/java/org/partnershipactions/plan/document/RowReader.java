package org.partnershipactions.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.document.AgencyCells.AgencyCell;
import org.partnershipactions.plan.document.Columns.Column;

/** Reads one row and says all that is wrong with it. */
final class RowReader {

	private static final Pattern URGENCY = Pattern.compile("(?:very )?(?:high|medium|low|urgent|critical|h|m|l)",
			Pattern.CASE_INSENSITIVE);

	private final PlanYear year;

	private final AgencyCells agencies;

	private final Findings findings;

	RowReader(PlanYear year, AgencyCells agencies, Findings findings) {
		this.year = year;
		this.agencies = agencies;
		this.findings = findings;
	}

	/** The action, or nothing where the row has an error. */
	Optional<PlanRow> read(Line line, Columns columns, Priorities priorities) {
		RowReading reading = new RowReading(line, columns, this.findings);
		String ref = reading.required(Column.REF, 20, "Give the action a reference such as 2.3.")
			.replaceAll("\\.$", "");
		String title = AgencyNames.tidy(reading.required(Column.TITLE, 1000, "Say what is to be done."));
		RowAgencies who = new RowAgencies(reading, this.agencies);
		RowDue due = new RowDue(reading, this.year);
		Integer priority = priority(reading, ref, priorities);
		String funding = FundingCell.read(reading.optional(Column.FUNDING, 500));
		if (reading.wrong()) {
			return Optional.empty();
		}
		return Optional.of(new PlanRow(line.row(), ref, priority, title, who.leads(), who.leadText(), who.partners(),
				who.allPartners(), who.partnersText(), due.day(), due.written(), funding));
	}

	private static Integer priority(RowReading reading, String ref, Priorities priorities) {
		String written = reading.cell(Column.PRIORITY);
		String title = reading.cell(Column.PRIORITY_TITLE);
		boolean urgency = URGENCY.matcher(written).matches();
		if (urgency) {
			reading.warn(Column.PRIORITY, written,
					"This says how urgent the action is, not which priority it belongs to, and is not kept.");
			written = "";
		}
		String theme = AgencyNames.tidy(title.isEmpty() && !written.matches("\\d*") ? written : title);
		Optional<Integer> number = priorities.number(written, ref, theme);
		if (number.isEmpty() && !ref.isEmpty()) {
			reading.error(Column.REF, ref,
					"The reference does not begin with its priority's number. Write it like 2.3, or fill a Priority column with the number.");
		}
		number.ifPresent((value) -> priorities.row(reading.row(), value, theme));
		return number.orElse(null);
	}

	/** The row in hand, and whether anything is wrong with it. */
	static final class RowReading {

		private final Line line;

		private final Columns columns;

		private final Findings findings;

		private boolean wrong;

		RowReading(Line line, Columns columns, Findings findings) {
			this.line = line;
			this.columns = columns;
			this.findings = findings;
		}

		boolean wrong() {
			return this.wrong;
		}

		int row() {
			return this.line.row();
		}

		boolean has(Column column) {
			return this.columns.has(column);
		}

		String cell(Column column) {
			return this.columns.cell(this.line, column);
		}

		String required(Column column, int longest, String fix) {
			String text = optional(column, longest);
			if (text.isEmpty()) {
				error(column, "", "%s is missing. %s".formatted(column.label(), fix));
			}
			return text;
		}

		String optional(Column column, int longest) {
			String text = cell(column);
			if (text.length() > longest) {
				error(column, text, "This is longer than %,d characters. Shorten it.".formatted(longest));
			}
			return text;
		}

		void error(Column column, String value, String message) {
			this.wrong = true;
			this.findings.error(finding(column, value, message));
		}

		void warn(Column column, String value, String message) {
			this.findings.warn(finding(column, value, message));
		}

		private Finding finding(Column column, String value, String message) {
			return new Finding(this.line.row(), this.columns.name(column), Findings.shortened(value), message);
		}

	}

	/** The row's agencies. */
	static final class RowAgencies {

		private static final int LONGEST = 500;

		private final AgencyCell leads;

		private final AgencyCell named;

		private final List<String> partners;

		RowAgencies(RowReading reading, AgencyCells agencies) {
			String lead = reading.required(Column.LEAD, LONGEST,
					"Name the agency that is accountable, the first of several.");
			String partner = reading.optional(Column.PARTNERS, LONGEST);
			this.leads = agencies.leads(lead);
			this.named = agencies.partners(partner);
			this.partners = this.named.codes().stream().filter((code) -> !this.leads.codes().contains(code)).toList();
			checkLeads(reading, lead);
			remark(reading, partner);
		}

		private void checkLeads(RowReading reading, String lead) {
			if (this.leads.leavesOut()) {
				leavesOut(reading, Column.LEAD, lead);
			}
			else if (!lead.isEmpty() && this.leads.codes().isEmpty()) {
				reading.error(Column.LEAD, lead,
						"No known agency is named here. Correct the name, or have it added as an alias of an agency.");
			}
			else if (!this.leads.leftOver().isEmpty()) {
				leftOver(reading, Column.LEAD, this.leads.leftOver());
			}
		}

		private static void leavesOut(RowReading reading, Column column, String text) {
			reading.error(column, text,
					"This says who does not take part. Name the agencies that do, so that none is asked by mistake.");
		}

		private void remark(RowReading reading, String partner) {
			if (this.named.leavesOut()) {
				leavesOut(reading, Column.PARTNERS, partner);
				return;
			}
			if (!this.named.leftOver().isEmpty()) {
				leftOver(reading, Column.PARTNERS, this.named.leftOver());
			}
			if (this.partners.size() < this.named.codes().size()) {
				reading.warn(Column.PARTNERS, partner,
						"An agency that leads this action stands among its partners too; it is kept as a lead only.");
			}
		}

		private void leftOver(RowReading reading, Column column, String text) {
			reading.warn(column, text,
					"This is no known agency's name and is kept as text. Add it as an alias if it means an agency.");
		}

		List<String> leads() {
			return this.leads.codes();
		}

		String leadText() {
			return this.leads.leftOver();
		}

		List<String> partners() {
			return this.partners;
		}

		boolean allPartners() {
			return this.named.all();
		}

		String partnersText() {
			return this.named.leftOver();
		}

	}

	/** The row's date. */
	static final class RowDue {

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
			DateCell cell = text.isEmpty() ? DateCell.ONGOING : DateCell.read(text, year);
			this.day = cell.day();
			this.written = byWhen.isEmpty() ? dueDate : byWhen;
			check(reading, column, text, cell);
			compare(reading, byWhen, dueDate);
		}

		private void check(RowReading reading, Column column, String text, DateCell cell) {
			if (text.isEmpty()) {
				reading.warn(column, "",
						"There is no date, so the action is taken as ongoing. Write \"Ongoing\" or a date.");
			}
			else if (!cell.understood()) {
				reading.error(column, text, (cell.remark().isEmpty() ? "" : cell.remark() + " ")
						+ "This cannot be read as a date. Write it like March 2027, 31 March 2027, 31/03/2027, 2027-03-31, Q3 or Autumn 2026, or write Ongoing.");
			}
			else if (this.day != null && !this.year.contains(this.day)) {
				reading.error(column, text,
						"%s is outside the plan year %s, which runs from %s to %s. Correct the date or choose another plan year."
							.formatted(DayWords.day(this.day), this.year, DayWords.day(this.year.firstDay()),
									DayWords.day(this.year.lastDay())));
			}
			else if (!cell.remark().isEmpty()) {
				reading.warn(column, text, cell.remark());
			}
		}

		private void compare(RowReading reading, String byWhen, String dueDate) {
			if (byWhen.isEmpty() || dueDate.isEmpty() || this.day == null) {
				return;
			}
			DateCell other = DateCell.read(byWhen, this.year);
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

}
