package org.partnershipactions.forms;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnershipactions.forms.FileInspection.InspectedFile;

/** Forms and answers that tests begin with: valid until a test breaks them. */
final class Schemas {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	private Schemas() {
	}

	static Forms forms() {
		ZoneId london = ZoneId.of("Europe/London");
		try {
			return new Forms(Clock.fixed(TODAY.atTime(9, 0).atZone(london).toInstant(), london));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the plan module gives: two partners to ask. */
	static Map<String, Object> twoPartners() {
		return Map.of("agencies",
				List.of(Map.of("value", "police", "label", "Kent Police"),
						Map.of("value", "kfrs", "label", "Kent Fire & Rescue")),
				"asks", List.of(Map.of("agency", "police", "request", ""), Map.of("agency", "kfrs", "request", "")),
				"channels", List.of(Map.of("value", "LETTER", "label", "By letter")), "units",
				List.of(Map.of("value", "visits", "label", "visits")));
	}

	/** A whole delivery plan as JSON has it. */
	static Map<String, Object> plan() {
		Map<String, Object> answers = new LinkedHashMap<>();
		answers.put("approach", "Ten visits to schools");
		answers.put("milestones", List.of(Map.of("title", "First visit", "date", "2027-01-31")));
		answers.put("outputUnit", "visits");
		answers.put("outputTarget", 10);
		answers.put("money", "1,250.50");
		answers.put("inKind", "A van");
		answers.put("asks", List.of(Map.of("agency", "police", "request", "Two officers"),
				Map.of("agency", "kfrs", "request", "")));
		return answers;
	}

	static Map<String, Object> planWith(String key, Object value) {
		Map<String, Object> answers = plan();
		answers.put(key, value);
		return answers;
	}

	/** A form of one field, for the rules of each type. */
	static FormSchema oneField(String json) {
		return SchemaReader.read("Sample.form", "{\"id\":\"Sample\",\"components\":[" + json + "]}");
	}

	static CheckedAnswers check(String fieldJson, Object typed) {
		Map<String, Object> answers = new LinkedHashMap<>();
		answers.put("x", typed);
		return new AnswerCheck(new GivenValues(Map.of()), TODAY).check(oneField(fieldJson), answers);
	}

	/** A file of text that passed the entrance. */
	static FileInspection.InspectedFile file(String name) {
		return new FileInspection((any, content) -> false).inspect(new HandedFile(name, new byte[] { 'p' }));
	}

	/** A row of the list "dates" of the form that plans a delivery. */
	record OpenDate(String said, LocalDate day) {
	}

}
