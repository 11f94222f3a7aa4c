package org.partnershipactions.plan.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.document.AgencyCells.AgencyCell;
import org.partnershipactions.plan.document.PlanQuestions.RefusedRow;
import org.partnershipactions.plan.document.PlanRow.DateNote;

/** Reads one row and says all that is wrong with it. */
final class RowReader {

	private static final Pattern URGENCY = Pattern.compile("(?:very )?(?:high|medium|low|urgent|critical|h|m|l)",
			Pattern.CASE_INSENSITIVE);

	/** What becomes of 2.1 or 1-2 where it is taken for a day. */
	private static final Pattern A_DATE = Pattern
		.compile("(?i)\\d{1,2}[-/ ](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:[-/ ]\\d{2,4})?"
				+ "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-/ ]\\d{1,4}"
				+ "|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}");

	private final PlanYear year;

	private final AgencyCells agencies;

	private final Findings findings;

	private final Questions questions;

	RowReader(PlanYear year, AgencyCells agencies, Findings findings, Questions questions) {
		this.year = year;
		this.agencies = agencies;
		this.findings = findings;
		this.questions = questions;
	}

	/** The action, or nothing where the row has an error. */
	Optional<PlanRow> read(Line line, Columns columns, Priorities priorities) {
		RowReading reading = new RowReading(line, columns, this.findings);
		String ref = reading.required(PlanColumn.REF, 20, "Give the action a reference such as 2.3.")
			.replaceAll("\\.$", "");
		if (A_DATE.matcher(ref).matches()) {
			reading.error(PlanColumn.REF, ref,
					"A spreadsheet turned this reference into a date. Format the column as text and write it like 2.1.");
		}
		String title = AgencyNames.tidy(reading.required(PlanColumn.TITLE, 1000, "Say what is to be done."));
		RowAgencies who = new RowAgencies(reading, this.agencies);
		this.questions.unknown(who.unknown());
		String place = this.findings.place(line.row());
		RowDue due = new RowDue(reading, this.year, this.questions.choices().takesAsOngoing(place));
		Integer priority = priority(reading, ref, priorities);
		String funding = FundingCell.read(reading.optional(PlanColumn.FUNDING, 500));
		if (reading.wrong()) {
			this.questions.refused(new RefusedRow(place, ref, Findings.shortened(title), due.wrong()));
			return Optional.empty();
		}
		return Optional.of(new PlanRow(line.row(), ref, priority, title, who.leads(), who.leadText(), who.partners(),
				who.allPartners(), who.partnersText(), due.day(), due.written(), funding, due.review(), due.note()));
	}

	private static Integer priority(RowReading reading, String ref, Priorities priorities) {
		String written = reading.cell(PlanColumn.PRIORITY);
		String title = reading.cell(PlanColumn.PRIORITY_TITLE);
		boolean urgency = URGENCY.matcher(written).matches();
		if (urgency) {
			reading.warn(PlanColumn.PRIORITY, written,
					"This says how urgent the action is, not which priority it belongs to, and is not kept.");
			written = "";
		}
		String theme = AgencyNames.tidy(title.isEmpty() && !written.matches("\\d*") ? written : title);
		Optional<Integer> number = priorities.number(written, ref, theme);
		if (number.isEmpty() && !ref.isEmpty()) {
			reading.error(PlanColumn.REF, ref,
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

		boolean has(PlanColumn column) {
			return this.columns.has(column);
		}

		String cell(PlanColumn column) {
			return this.columns.cell(this.line, column);
		}

		String required(PlanColumn column, int longest, String fix) {
			String text = optional(column, longest);
			if (text.isEmpty()) {
				error(column, "", "%s is missing. %s".formatted(column.label(), fix));
			}
			return text;
		}

		String optional(PlanColumn column, int longest) {
			String text = cell(column);
			if (text.length() > longest) {
				error(column, text, "This is longer than %,d characters. Shorten it.".formatted(longest));
			}
			return text;
		}

		void error(PlanColumn column, String value, String message) {
			this.wrong = true;
			this.findings.error(finding(column, value, message));
		}

		void warn(PlanColumn column, String value, String message) {
			this.findings.warn(finding(column, value, message));
		}

		private Finding finding(PlanColumn column, String value, String message) {
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
			String lead = reading.required(PlanColumn.LEAD, LONGEST,
					"Name the agency that is accountable, the first of several.");
			String partner = reading.optional(PlanColumn.PARTNERS, LONGEST);
			this.leads = agencies.leads(lead);
			this.named = agencies.partners(partner);
			this.partners = this.named.codes().stream().filter((code) -> !this.leads.codes().contains(code)).toList();
			checkLeads(reading, lead);
			remark(reading, partner);
		}

		private void checkLeads(RowReading reading, String lead) {
			if (this.leads.leavesOut()) {
				leavesOut(reading, PlanColumn.LEAD, lead);
			}
			else if (!lead.isEmpty() && this.leads.codes().isEmpty()) {
				reading.error(PlanColumn.LEAD, lead,
						"No known agency is named here. Correct the name, or have it added as an alias of an agency.");
			}
			else if (!this.leads.leftOver().isEmpty()) {
				leftOver(reading, PlanColumn.LEAD, this.leads.leftOver());
			}
		}

		private static void leavesOut(RowReading reading, PlanColumn column, String text) {
			reading.error(column, text,
					"This says who does not take part. Name the agencies that do, so that none is asked by mistake.");
		}

		private void remark(RowReading reading, String partner) {
			if (this.named.leavesOut()) {
				leavesOut(reading, PlanColumn.PARTNERS, partner);
				return;
			}
			if (!this.named.leftOver().isEmpty()) {
				leftOver(reading, PlanColumn.PARTNERS, this.named.leftOver());
			}
			if (this.partners.size() < this.named.codes().size()) {
				reading.warn(PlanColumn.PARTNERS, partner,
						"An agency that leads this action stands among its partners too; it is kept as a lead only.");
			}
		}

		private void leftOver(RowReading reading, PlanColumn column, String text) {
			reading.warn(column, text,
					"This is no known agency's name and is kept as text. Add it as an alias if it means an agency.");
		}

		/** Names in both cells that no agency answers to. */
		List<String> unknown() {
			return Stream.of(this.leads, this.named).flatMap((cell) -> cell.unknown().stream()).toList();
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

		private final LocalDate review;

		private final DateNote note;

		private boolean wrong;

		RowDue(RowReading reading, PlanYear year, boolean ongoing) {
			this.year = year;
			if (ongoing) {
				this.day = null;
				this.review = null;
				this.note = DateNote.NONE;
				this.written = "Ongoing";
				reading.warn(reading.has(PlanColumn.BY_WHEN) ? PlanColumn.BY_WHEN : PlanColumn.DUE_DATE,
						AgencyNames.tidy(reading.cell(PlanColumn.BY_WHEN) + " " + reading.cell(PlanColumn.DUE_DATE)),
						"The action is taken as ongoing, as you chose.");
				return;
			}
			String byWhen = AgencyNames.tidy(reading.optional(PlanColumn.BY_WHEN, LONGEST));
			String dueDate = AgencyNames.tidy(reading.optional(PlanColumn.DUE_DATE, LONGEST));
			PlanColumn column = dueDate.isEmpty() && reading.has(PlanColumn.BY_WHEN) ? PlanColumn.BY_WHEN
					: PlanColumn.DUE_DATE;
			String text = dueDate.isEmpty() ? byWhen : dueDate;
			DateCell cell = text.isEmpty() ? DateCell.ONGOING : DateReading.read(text, year);
			this.day = cell.day();
			this.review = cell.review();
			this.note = (cell.beside() != null) ? new DateNote(asWritten(text, cell.beside()), cell.open())
					: DateNote.NONE;
			this.written = byWhen.isEmpty() ? dueDate : byWhen;
			check(reading, column, text, cell);
			compare(reading, byWhen, dueDate);
		}

		/** The words as the file has them; dates are read in small letters. */
		private static String asWritten(String text, String words) {
			int at = text.toLowerCase(Locale.UK).indexOf(words);
			return (at < 0) ? words : text.substring(at, at + words.length());
		}

		private void check(RowReading reading, PlanColumn column, String text, DateCell cell) {
			if (text.isEmpty()) {
				reading.warn(column, "",
						"There is no date, so the action is taken as ongoing. Write \"Ongoing\" or a date.");
			}
			else if (!cell.understood()) {
				this.wrong = true;
				reading.error(column, text, (cell.remark().isEmpty() ? "" : cell.remark() + " ")
						+ "This cannot be read as a date. Write it like March 2027, 31 March 2027, 31/03/2027, 2027-03-31, Q3 or Autumn 2026, or write Ongoing.");
			}
			else if (this.day != null && !this.year.contains(this.day)) {
				this.wrong = true;
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
			DateCell other = DateReading.read(byWhen, this.year);
			if (other.understood() && !this.day.equals(other.day())) {
				reading.warn(PlanColumn.BY_WHEN, byWhen,
						"The due date says %s; that is used.".formatted(DayWords.day(this.day)));
			}
		}

		/** Whether the date is what is wrong. */
		boolean wrong() {
			return this.wrong;
		}

		LocalDate day() {
			return this.day;
		}

		DateNote note() {
			return this.note;
		}

		LocalDate review() {
			return this.review;
		}

		String written() {
			return this.written;
		}

	}

}
