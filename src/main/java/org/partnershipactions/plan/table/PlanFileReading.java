package org.partnershipactions.plan.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.document.AgencyNames;
import org.partnershipactions.plan.document.ColumnChoices;
import org.partnershipactions.plan.document.PlanFile;
import org.partnershipactions.plan.document.PlanQuestions.ReadHeading;
import org.partnershipactions.plan.document.PlanReader;
import org.partnershipactions.plan.document.PlanTable;
import org.partnershipactions.plan.document.ReadingChoices;

/**
 * Reads plan files in the words of a partnership: its agencies' names, and what it said
 * of the headings of earlier files.
 */
class PlanFileReading {

	private final PlanReader reader;

	private final PlanHeadings headings;

	private final Directory directory;

	PlanFileReading(PlanReader reader, PlanHeadings headings, Directory directory) {
		this.reader = reader;
		this.headings = headings;
		this.directory = directory;
	}

	/**
	 * Reads a file as somebody says that it is to be read.
	 * @throws InvalidAnswers naming the part of the mapping that cannot be followed
	 */
	PlanTable read(String partnership, PlanYear year, PlanFile file, ImportChoices choices) {
		ColumnChoices columns = ColumnChoices.of(choices.columns(), remembered(partnership));
		PlanTable table = this.reader.read(file, year, names(partnership, choices.agencies()),
				new ReadingChoices(columns, choices.rows()));
		refuseForeign(choices, table);
		return table;
	}

	/** Remembers what was said of headings, for the next file that has them. */
	void remember(String partnership, ImportChoices choices, PlanTable table) {
		Set<String> written = headings(table);
		choices.columns().forEach((heading, readAs) -> {
			String compared = ColumnChoices.heading(heading);
			boolean plain = compared.matches("[a-z0-9 ]{2," + PlanHeading.LONGEST + "}");
			if (plain && written.contains(compared)) {
				this.headings.save(new PlanHeading(partnership, compared, readAs));
			}
		});
	}

	private Map<String, String> remembered(String partnership) {
		return this.headings.findByKeyPartnership(partnership)
			.stream()
			.collect(Collectors.toMap(PlanHeading::heading, PlanHeading::readAs));
	}

	private AgencyNames names(String partnership, Map<String, String> said) {
		Map<String, String> codes = new HashMap<>(this.directory.agencyCodesByName(partnership));
		Set<String> known = this.directory.agencies(partnership)
			.stream()
			.map(AgencySummary::code)
			.collect(Collectors.toSet());
		List<FieldError> errors = new ArrayList<>();
		said.forEach((name, code) -> {
			if (!known.contains(code)) {
				errors.add(new FieldError("mapping.agencies." + name,
						"\"%s\" is said to be \"%s\", which is no agency of this partnership. Choose one of: %s"
							.formatted(name, code, known.stream().sorted().collect(Collectors.joining(", ")))));
			}
		});
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
		known.forEach((code) -> codes.putIfAbsent(code, code));
		codes.putAll(said);
		return AgencyNames.of(codes);
	}

	/** A heading that the file does not have is a slip that would change nothing. */
	private static void refuseForeign(ImportChoices choices, PlanTable table) {
		List<ReadHeading> headings = table.questions().headings();
		if (headings.isEmpty()) {
			return;
		}
		Set<String> known = new HashSet<>(headings(table));
		headings.forEach((heading) -> known.add(heading.column().toLowerCase(Locale.ROOT)));
		List<FieldError> errors = choices.columns()
			.keySet()
			.stream()
			.filter((heading) -> !known.contains(ColumnChoices.heading(heading)))
			.map((heading) -> new FieldError("mapping.columns." + heading,
					"The file has no column \"%s\". Its columns: %s".formatted(heading,
							headings.stream()
								.map((one) -> one.text().isEmpty() ? one.column() : one.text())
								.collect(Collectors.joining(", ")))))
			.toList();
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private static Set<String> headings(PlanTable table) {
		return table.questions()
			.headings()
			.stream()
			.map((heading) -> ColumnChoices.heading(heading.text()))
			.collect(Collectors.toSet());
	}

}
