package org.partnershipactions.plan.table;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.plan.document.ReadingChoices.RowChoice;

/**
 * What somebody says of a plan's file, as they send it: serialisable, as it may wait in
 * the session for the next look at the file.
 *
 * @param columns name of a column by heading as the file writes it, or by letter where it
 * has none; null for nothing
 * @param agencies code of an agency by a name that the file uses for it; null for nothing
 * @param rows what becomes of a row by its place, such as {@code row 5}; null for nothing
 */
public record ImportChoices(Map<String, String> columns, Map<String, String> agencies,
		Map<String, RowChoice> rows) implements Serializable {

	/** Nothing said. */
	public static final ImportChoices NONE = new ImportChoices(null, null, null);

	public ImportChoices {
		columns = copy(columns);
		agencies = copy(agencies);
		rows = copy(rows);
	}

	private static <T> Map<String, T> copy(Map<String, T> given) {
		return (given == null) ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
	}

}
