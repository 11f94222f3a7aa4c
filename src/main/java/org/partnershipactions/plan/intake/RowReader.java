package org.partnershipactions.plan.intake;

import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;

/** Reads one row and says all that is wrong with it. */
final class RowReader {

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
		Optional<Integer> number = priorities.number(written, ref);
		if (number.isEmpty() && !ref.isEmpty()) {
			reading.error(Column.REF, ref,
					"The reference does not begin with its priority's number. Write it like 2.3, or fill a Priority column with the number.");
		}
		boolean titled = title.isEmpty() && !written.matches("\\d*");
		number.ifPresent((value) -> priorities.row(reading.row(), value, AgencyNames.tidy(titled ? written : title)));
		return number.orElse(null);
	}

}
