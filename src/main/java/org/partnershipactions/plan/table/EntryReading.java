package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.Plan;
import org.partnershipactions.plan.Priority;
import org.partnershipactions.plan.action.ActionPartners;
import org.partnershipactions.plan.action.ActionRow;
import org.partnershipactions.plan.document.AgencyNames;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.PlanReader;
import org.partnershipactions.plan.document.PlanRow;
import org.partnershipactions.plan.document.PlanTable;
import org.partnershipactions.plan.document.TableFile;

/**
 * Reads what is typed of one action as if it stood in a file of one row, so that a rule
 * of the import is a rule here too; each refusal names the field.
 */
class EntryReading {

	private static final int LONGEST_PRIORITY = 4;

	/** The field of an entry behind each column of the row. */
	private static final Map<String, String> FIELDS = fields();

	private final PlanReader reader;

	private final Directory directory;

	EntryReading(PlanReader reader, Directory directory) {
		this.reader = reader;
		this.directory = directory;
	}

	/**
	 * The row that an entry means in a plan.
	 * @throws InvalidAnswers naming each field that cannot be taken, and the fix
	 */
	ReadEntry read(Plan plan, ActionEntry entry) {
		List<FieldError> errors = new ArrayList<>();
		String priority = text(entry.priority());
		if (!priority.matches("\\d{1,%d}".formatted(LONGEST_PRIORITY))) {
			errors.add(new FieldError("priority",
					"Choose the priority that the action belongs to, by its number such as 3"));
		}
		mustKnow(plan.partnership(), "leads", entry.leads(), errors);
		mustKnow(plan.partnership(), "partners", entry.partners(), errors);
		PlanTable table = this.reader.read(PlanFile.of("action.csv", file(plan, entry)), plan.year(),
				AgencyNames.of(this.directory.agencyCodesByName(plan.partnership())));
		table.errors().forEach((found) -> add(errors, FIELDS.getOrDefault(found.column(), "title"), found.message()));
		if (errors.isEmpty() && table.rows().size() != 1) {
			errors.add(new FieldError("title", "Say what is to be done, in words"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		return new ReadEntry(table.rows().get(0), table.priorities().get(0).title(),
				table.warnings().stream().map((found) -> found.column() + ": " + found.message()).toList());
	}

	private byte[] file(Plan plan, ActionEntry entry) {
		String priority = text(entry.priority());
		String title = plan.priorities()
			.stream()
			.filter((one) -> String.valueOf(one.number()).equals(priority))
			.map(Priority::title)
			.findFirst()
			.orElse(text(entry.priorityTitle()));
		List<String> partners = new ArrayList<>(names(entry.partners()));
		if (Boolean.TRUE.equals(entry.everyone())) {
			partners.add(0, "All partners");
		}
		partners.add(text(entry.partnersInWords()));
		String due = text(entry.due());
		return TableFile.csv(List.of(List.copyOf(FIELDS.keySet()),
				List.of(priority, text(entry.ref()), title, text(entry.title()), String.join(";", names(entry.leads())),
						String.join(";", partners), due.isEmpty() ? "Ongoing" : due, text(entry.funding()))));
	}

	private List<String> names(List<String> codes) {
		return given(codes).stream().map(this.directory::agencyName).toList();
	}

	private void mustKnow(String partnership, String field, List<String> codes, List<FieldError> errors) {
		Set<String> known = this.directory.agencies(partnership)
			.stream()
			.map(AgencySummary::code)
			.collect(Collectors.toSet());
		if (!known.containsAll(given(codes))) {
			errors.add(new FieldError(field, "Choose agencies from the list"));
		}
	}

	/** One sentence for each field is enough. */
	private static void add(List<FieldError> errors, String field, String message) {
		if (errors.stream().noneMatch((one) -> one.field().equals(field))) {
			errors.add(new FieldError(field, message));
		}
	}

	private static List<String> given(List<String> codes) {
		return (codes == null) ? List.of()
				: codes.stream().filter((code) -> code != null && !code.isBlank()).distinct().toList();
	}

	private static String text(String typed) {
		return Objects.requireNonNullElse(typed, "").strip();
	}

	private static Map<String, String> fields() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("Priority", "priority");
		fields.put("Reference", "ref");
		fields.put("Priority title", "priorityTitle");
		fields.put("Action", "title");
		fields.put("Lead agency", "leads");
		fields.put("Other partners", "partners");
		fields.put("By when", "due");
		fields.put("Funding", "funding");
		return fields;
	}

	/**
	 * What an entry means.
	 *
	 * @param row the row as a file would give it
	 * @param priorityTitle title of its priority
	 * @param warnings what a person should look at again
	 */
	record ReadEntry(PlanRow row, String priorityTitle, List<String> warnings) {

		ActionRow words() {
			return RowComparison.row(this.row);
		}

		ActionPartners partners() {
			return RowComparison.partners(this.row);
		}

		ActionEntry entry() {
			return ActionEntry.of(words(), this.priorityTitle, partners());
		}

		Priority priority() {
			return new Priority(this.row.priority(), this.priorityTitle);
		}

	}

}
