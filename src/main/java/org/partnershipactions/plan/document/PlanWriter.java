package org.partnershipactions.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.partnershipactions.plan.document.PlanTable.PriorityHeading;

/**
 * Writes a plan as a table that people can work on in a spreadsheet and that
 * {@link PlanReader} reads back to the same rows.
 */
public class PlanWriter {

	private static final List<String> HEADINGS = List.of("ref", "priority", "title", "priority_title", "lead_agencies",
			"other_partners", "by_when", "due_date", "funding");

	private static final String ALL = "All partners";

	private final UnaryOperator<String> agencyName;

	/** A writer that names agencies by the given function from code to name. */
	public PlanWriter(UnaryOperator<String> agencyName) {
		this.agencyName = agencyName;
	}

	/** The rows as CSV in UTF-8 with its mark, no cell of which opens as a formula. */
	public byte[] csv(List<PlanRow> rows, List<PriorityHeading> priorities) {
		return TableFile.csv(lines(rows, priorities));
	}

	/** The rows as a workbook of one sheet, all cells of which are text. */
	public byte[] xlsx(List<PlanRow> rows, List<PriorityHeading> priorities) {
		return TableFile.xlsx("Plan", lines(rows, priorities));
	}

	private List<List<String>> lines(List<PlanRow> rows, List<PriorityHeading> priorities) {
		Map<Integer, String> titles = priorities.stream()
			.filter(PriorityHeading::named)
			.collect(Collectors.toMap(PriorityHeading::number, PriorityHeading::title, (first, second) -> first));
		List<List<String>> lines = new ArrayList<>();
		lines.add(HEADINGS);
		for (PlanRow row : rows) {
			lines.add(line(row, titles.getOrDefault(row.priority(), "")));
		}
		return lines;
	}

	private List<String> line(PlanRow row, String priorityTitle) {
		String due = (row.due() == null) ? "" : row.due().toString();
		return List.of(row.ref(), String.valueOf(row.priority()), row.title(), priorityTitle,
				agencies(row.leads(), false, row.leadText()),
				agencies(row.partners(), row.allPartners(), row.partnersText()), byWhen(row), due, row.funding());
	}

	/** Words that say what the due date says; its own where they no longer do. */
	private static String byWhen(PlanRow row) {
		if (row.due() != null) {
			return row.byWhen();
		}
		return OngoingWords.saysOngoing(row.byWhen()) ? row.byWhen() : "Ongoing";
	}

	private String agencies(List<String> codes, boolean all, String text) {
		List<String> names = new ArrayList<>();
		if (all) {
			names.add(ALL);
		}
		codes.forEach((code) -> names.add(this.agencyName.apply(code)));
		if (!text.isEmpty()) {
			names.add(text);
		}
		return String.join(";", names);
	}

}
