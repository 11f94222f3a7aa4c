package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Values as people see them: in a box to be changed, or in words to be read. */
final class ValueText {

	private ValueText() {
	}

	/** What stands in a box; typed text exactly as it was typed. */
	static String inBox(Object value) {
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		return (value instanceof Map<?, ?>) ? DateText.written(value) : (value != null) ? value.toString() : "";
	}

	/** A part of a day; what is no day stands in the first box. */
	static String part(Object value, String part) {
		if (value instanceof Map<?, ?> parts) {
			return (parts.get(part) != null) ? parts.get(part).toString() : "";
		}
		LocalDate day = DateText.parse(value).orElse(null);
		if (day == null) {
			return part.equals("day") ? inBox(value) : "";
		}
		return switch (part) {
			case "day" -> String.valueOf(day.getDayOfMonth());
			case "month" -> String.valueOf(day.getMonthValue());
			default -> String.valueOf(day.getYear());
		};
	}

	/** The value in words, one entry for each line; none where nothing was answered. */
	static List<String> inWords(FormField field, Object value, List<Choice> choices) {
		String text = inBox(value).strip();
		if (text.isEmpty()) {
			return List.of();
		}
		return switch (field.kind()) {
			case DATETIME -> List.of(DateText.parse(value).map(DateText::inWords).orElse(text));
			case NUMBER -> List.of(number(field, text));
			case CHECKBOX -> List.of(text.equals("true") ? "Yes" : "No");
			case RADIO, SELECT -> List.of(label(choices, text));
			default -> text.lines().toList();
		};
	}

	static String label(List<Choice> choices, String value) {
		return choices.stream()
			.filter((choice) -> choice.value().equals(value))
			.map(Choice::label)
			.findFirst()
			.orElse(value);
	}

	private static String number(FormField field, String text) {
		String plain = text.matches("-?\\d{1,15}(\\.\\d+)?") ? TypedNumber.in(text).map(Wording::count).orElse(text)
				: text;
		boolean pence = field.prefix() != null && plain.matches(".*\\.\\d");
		return (field.prefix() != null) ? field.prefix() + plain + (pence ? "0" : "") : plain;
	}

}
