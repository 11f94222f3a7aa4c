package org.partnershipactions.plan.web;

import java.util.HashMap;
import java.util.Map;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.document.ReadingChoices.RowChoice;
import org.partnershipactions.plan.table.ImportChoices;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a program says what a plan's file means.
 *
 * @param columns name of a column by heading as the file writes it
 * @param agencies code of an agency by a name that the file uses
 * @param rows {@code ongoing} or {@code leaveOut} by the place of a row
 */
record ImportMapping(Map<String, String> columns, Map<String, String> agencies, Map<String, String> rows) {

	/** What becomes of a row, as programs and pages say it. */
	static final Map<String, RowChoice> ROW_CHOICES = Map.of("ongoing", RowChoice.ONGOING, "leaveOut",
			RowChoice.LEAVE_OUT);

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/**
	 * The choices that a part in JSON holds; none where there is no part.
	 * @throws InvalidAnswers naming {@code mapping} where it cannot be read
	 */
	static ImportChoices choices(String json) {
		if (json == null || json.isBlank()) {
			return ImportChoices.NONE;
		}
		try {
			ImportMapping mapping = JSON.readValue(json, ImportMapping.class);
			return (mapping == null) ? ImportChoices.NONE
					: new ImportChoices(mapping.columns(), mapping.agencies(), rows(mapping.rows()));
		}
		catch (JacksonException ex) {
			throw new InvalidAnswers("mapping", "Send a JSON object such as {\"columns\": {\"Lead officer\": \"lead\"},"
					+ " \"agencies\": {\"Met\": \"police\"}, \"rows\": {\"row 5\": \"ongoing\"}}");
		}
	}

	private static Map<String, RowChoice> rows(Map<String, String> said) {
		Map<String, RowChoice> rows = new HashMap<>();
		if (said != null) {
			said.forEach((place, choice) -> rows.put(place, row(place, choice)));
		}
		return rows;
	}

	private static RowChoice row(String place, String choice) {
		RowChoice known = (choice != null) ? ROW_CHOICES.get(choice) : null;
		if (known == null) {
			throw new InvalidAnswers("mapping.rows." + place, "Choose ongoing or leaveOut for " + place);
		}
		return known;
	}

}
