package org.partnershipactions.plan.web;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.plan.document.ColumnChoices;
import org.partnershipactions.plan.document.ReadingChoices.RowChoice;
import org.partnershipactions.plan.table.ImportChoices;

import org.springframework.util.MultiValueMap;

/**
 * What a person chose on the report of an import.
 *
 * @param columns what each column is, by heading or letter, changed or not
 * @param agencies code of the agency that a name is taken for, or nothing
 * @param rows what becomes of a row by its place, or nothing
 * @param choices what of it is to be followed
 */
record ImportForm(Map<String, String> columns, Map<String, String> agencies, Map<String, String> rows,
		ImportChoices choices) {

	/** The page as it is shown with choices that are followed already. */
	static ImportForm of(ImportChoices choices) {
		Map<String, String> rows = new LinkedHashMap<>();
		choices.rows().forEach((place, choice) -> ImportMapping.ROW_CHOICES.forEach((name, one) -> {
			if (one == choice) {
				rows.put(place, name);
			}
		}));
		return new ImportForm(choices.columns(), choices.agencies(), rows, choices);
	}

	/** The page as it is sent, after what was said before. */
	static ImportForm of(MultiValueMap<String, String> sent, ImportChoices before) {
		Map<String, String> columns = pairs(sent, "heading", "readAs");
		Map<String, String> agencies = pairs(sent, "name", "agency");
		Map<String, String> rows = pairs(sent, "place", "row");
		return new ImportForm(columns, agencies, rows, new ImportChoices(
				columns(columns, pairs(sent, "heading", "was"), before), filled(agencies), rows(rows)));
	}

	/**
	 * What was said before, and columns that are changed now; where two are the same,
	 * both are said, so that the person decides between them.
	 */
	private static Map<String, String> columns(Map<String, String> sent, Map<String, String> was,
			ImportChoices before) {
		Map<String, String> said = new LinkedHashMap<>(before.columns());
		sent.forEach((heading, readAs) -> {
			boolean twice = !ColumnChoices.NOT_READ.equals(readAs) && Collections.frequency(sent.values(), readAs) > 1;
			if (twice || !readAs.equals(was.get(heading))) {
				said.put(heading, readAs);
			}
		});
		return said;
	}

	private static Map<String, RowChoice> rows(Map<String, String> sent) {
		Map<String, RowChoice> rows = new HashMap<>();
		sent.forEach((place, choice) -> {
			RowChoice known = ImportMapping.ROW_CHOICES.get(choice);
			if (known != null) {
				rows.put(place, known);
			}
		});
		return rows;
	}

	private static Map<String, String> filled(Map<String, String> sent) {
		return sent.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Map<String, String> pairs(MultiValueMap<String, String> sent, String keys, String values) {
		List<String> names = sent.getOrDefault(keys, List.of());
		List<String> chosen = sent.getOrDefault(values, List.of());
		Map<String, String> pairs = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(names.size(), chosen.size()); i++) {
			pairs.put(names.get(i), chosen.get(i));
		}
		return pairs;
	}

}
