package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks one answer against the rules of its field. */
record FieldCheck(LocalDate today) {

	private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

	Verdict check(FormField field, Object typed, List<Choice> choices) {
		Verdict read = read(field, typed);
		if (read.value() == null) {
			return read;
		}
		return switch (field.kind()) {
			case TEXTFIELD, TEXTAREA -> text(field, (String) read.value());
			case NUMBER -> number(field, (BigDecimal) read.value());
			case DATETIME -> date(field, (LocalDate) read.value());
			case RADIO, SELECT -> choice(field, (String) read.value(), choices);
			default -> read;
		};
	}

	/** The value that was meant, before any rule. */
	Verdict read(FormField field, Object typed) {
		boolean date = field.kind() == FieldType.DATETIME;
		if (!date && (typed instanceof Map<?, ?> || typed instanceof List<?>)) {
			return Verdict.refused(Wording.notText(field));
		}
		if (DateText.written(typed).isEmpty()) {
			return Verdict.taken(null);
		}
		if (date) {
			return found(DateText.parse(typed), Wording.notADate(field));
		}
		return readPlain(field, typed.toString().strip());
	}

	private Verdict readPlain(FormField field, String text) {
		return switch (field.kind()) {
			case NUMBER -> found(numberIn(text), Wording.notANumber(field));
			case CHECKBOX -> found(yesOrNo(text), Wording.notYesOrNo(field));
			case TEXTFIELD -> Verdict.taken(clean(text).replaceAll("\\s*\\n\\s*", " "));
			case TEXTAREA -> Verdict.taken(clean(text));
			default -> Verdict.taken(text);
		};
	}

	private static Verdict found(Optional<?> value, String problem) {
		return value.map(Verdict::taken).orElseGet(() -> Verdict.refused(problem));
	}

	private static Optional<BigDecimal> numberIn(String text) {
		String plain = text.replaceAll("[£,\\s]", "");
		if (text.matches("[-+]?\\d+(\\.\\d+)?[eE][-+]?\\d{1,2}")) {
			plain = new BigDecimal(text).toPlainString();
		}
		return Optional.of(plain).filter(NUMBER.asMatchPredicate()).map(BigDecimal::new);
	}

	private static Optional<Boolean> yesOrNo(String text) {
		return switch (text) {
			case "true", "on", "yes" -> Optional.of(true);
			case "false", "off", "no" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

	private static String clean(String text) {
		return UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("").strip();
	}

	private static Verdict text(FormField field, String text) {
		FieldRules rules = field.validate();
		int length = text.codePointCount(0, text.length());
		if (length == 0) {
			return Verdict.taken(null);
		}
		if (rules.maxLength() != null && length > rules.maxLength()) {
			return Verdict.refused(Wording.tooLong(field, length));
		}
		if (rules.minLength() != null && length < rules.minLength()) {
			return Verdict.refused(Wording.tooShort(field, length));
		}
		return (rules.pattern() == null || text.matches(rules.pattern())) ? Verdict.taken(text)
				: Verdict.refused(Wording.patternBroken(field));
	}

	private static Verdict number(FormField field, BigDecimal number) {
		FieldRules rules = field.validate();
		int decimals = Math.max(0, number.stripTrailingZeros().scale());
		if (field.decimalDigits() != null && decimals > field.decimalDigits()) {
			return Verdict
				.refused((field.decimalDigits() == 0) ? Wording.notANumber(field) : Wording.tooManyDecimals(field));
		}
		if (rules.min() != null && number.compareTo(rules.min()) < 0) {
			return Verdict.refused(Wording.tooSmall(field));
		}
		return (rules.max() != null && number.compareTo(rules.max()) > 0) ? Verdict.refused(Wording.tooLarge(field))
				: Verdict.taken(number);
	}

	private Verdict date(FormField field, LocalDate date) {
		boolean notBefore = field.disallowPassedDates() || "today".equals(field.properties().get("notBefore"));
		if (notBefore && date.isBefore(this.today)) {
			return Verdict.refused(Wording.beforeToday(field));
		}
		boolean notAfter = "today".equals(field.properties().get("notAfter"));
		return (notAfter && date.isAfter(this.today)) ? Verdict.refused(Wording.afterToday(field))
				: Verdict.taken(date);
	}

	private static Verdict choice(FormField field, String value, List<Choice> choices) {
		return choices.stream().anyMatch((choice) -> choice.value().equals(value)) ? Verdict.taken(value)
				: Verdict.refused(Wording.notOffered(field));
	}

}
