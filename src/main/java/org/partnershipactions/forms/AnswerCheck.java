package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks all answers of one form, once; collects what has to be put right. */
final class AnswerCheck {

	private final List<FieldError> errors = new ArrayList<>();

	private final GivenValues given;

	private final FieldCheck fieldCheck;

	AnswerCheck(GivenValues given, LocalDate today) {
		this.given = given;
		this.fieldCheck = new FieldCheck(today);
	}

	CheckedAnswers check(FormSchema schema, Map<String, Object> typed) {
		Map<String, Object> answers = row(schema.inputs(), new Scope("", null, typed, this.given.values()));
		return new CheckedAnswers(answers, List.copyOf(this.errors));
	}

	private Map<String, Object> row(List<FormField> fields, Scope scope) {
		Map<String, Object> answers = new LinkedHashMap<>();
		for (FormField field : fields) {
			Object value = field.isList() ? list(field, scope) : leaf(field, scope, answers);
			if (value != null) {
				answers.put(field.key(), value);
			}
		}
		scope.typed()
			.keySet()
			.stream()
			.filter((key) -> fields.stream().noneMatch((field) -> field.key().equals(key)))
			.forEach((key) -> add(scope.path(key), Wording.unknown(scope.path(key))));
		return answers;
	}

	private Object leaf(FormField field, Scope scope, Map<String, Object> answers) {
		CheckedAnswer verdict = field.disabled() ? unchanged(field, scope) : this.fieldCheck.check(field,
				scope.typed().get(field.key()), this.given.choices(field, scope.given()));
		boolean unticked = field.kind() == FieldType.CHECKBOX && Boolean.FALSE.equals(verdict.value());
		if ((verdict.isEmpty() || unticked) && !field.disabled() && field.isRequiredBeside(answers)) {
			verdict = CheckedAnswer.refused(Wording.missing(field));
		}
		if (verdict.problem() != null) {
			add(scope.path(field.key()), scope.say(verdict.problem()));
		}
		return verdict.value();
	}

	private CheckedAnswer unchanged(FormField field, Scope scope) {
		CheckedAnswer before = this.fieldCheck.read(field, scope.given().get(field.key()));
		CheckedAnswer now = this.fieldCheck.read(field, scope.typed().get(field.key()));
		return (now.isEmpty() || now.equals(before)) ? before : CheckedAnswer.refused(Wording.fixed(field));
	}

	private Object list(FormField list, Scope scope) {
		Object typed = scope.typed().get(list.key());
		boolean rows = typed == null
				|| typed instanceof List<?> items && items.stream().allMatch((item) -> item instanceof Map<?, ?>);
		if (!rows) {
			add(list.key(), Wording.notRows(list));
			return null;
		}
		List<Map<String, Object>> answers = list.allowAddRemove() ? openRows(list, GivenValues.rowsOf(typed))
				: fixedRows(list, typed);
		if (answers.isEmpty() && list.validate().required()) {
			add(list.key(), Wording.missing(list));
		}
		return answers;
	}

	private List<Map<String, Object>> openRows(FormField list, List<Map<String, Object>> typed) {
		List<Map<String, Object>> answers = new ArrayList<>();
		for (int i = 0; i < typed.size(); i++) {
			if (!isBlank(typed.get(i))) {
				answers.add(row(list.columns(),
						new Scope(prefix(list, i), RowTitle.numbered(list, i), typed.get(i), Map.of())));
			}
		}
		if (answers.size() > list.maxRows()) {
			add(list.key(), Wording.tooManyRows(list, answers.size()));
		}
		return answers;
	}

	private List<Map<String, Object>> fixedRows(FormField list, Object typed) {
		FixedRows fixed = FixedRows.of(list, this.given, typed);
		List<Map<String, Object>> answers = new ArrayList<>();
		for (FixedRows.Row row : fixed.rows()) {
			String name = RowTitle.of(list, row.given(), this.given)
				.orElseGet(() -> RowTitle.numbered(list, answers.size()));
			answers.add(row(list.columns(),
					new Scope(prefix(list, answers.size()), name, row.typedOrEmpty(), row.given())));
		}
		fixed.left().forEach((row) -> refuse(list, row, GivenValues.rowsOf(typed)));
		return answers;
	}

	/**
	 * Nothing is lost without a word: neither what was typed nor for whom it was meant.
	 */
	private void refuse(FormField list, Map<String, Object> row, List<Map<String, Object>> typed) {
		String about = FixedRows.fixed(list, row);
		String words = FixedRows.open(list, row);
		if (words.isEmpty()) {
			list.columns()
				.stream()
				.filter(FormField::disabled)
				.findFirst()
				.ifPresent((column) -> add(prefix(list, typed.indexOf(row)) + column.key(), Wording.noRow(about)));
		}
		else {
			add(list.key(), Wording.rowGone(about, words));
		}
	}

	private static String prefix(FormField list, int index) {
		return list.key() + "[" + index + "].";
	}

	static boolean isBlank(Map<String, Object> row) {
		return row.values().stream().map(DateText::written).allMatch((text) -> text.isEmpty() || text.equals("false"));
	}

	private void add(String field, String message) {
		this.errors.add(new FieldError(field, message));
	}

	/** Where we are: the form, or one row of a list. */
	private record Scope(String prefix, String row, Map<String, Object> typed, Map<String, Object> given) {

		String path(String key) {
			return this.prefix + key;
		}

		String say(String sentence) {
			return (this.row != null) ? Wording.inRow(this.row, sentence) : sentence;
		}

	}

	/** Checks one answer against the rules of its field. */
	record FieldCheck(LocalDate today) {

		private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,15}(\\.\\d{1,10})?");

		CheckedAnswer check(FormField field, Object typed, List<Choice> choices) {
			CheckedAnswer read = read(field, typed);
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
		CheckedAnswer read(FormField field, Object typed) {
			boolean date = field.kind() == FieldType.DATETIME;
			if (!date && (typed instanceof Map<?, ?> || typed instanceof List<?>)) {
				return CheckedAnswer.refused(Wording.notText(field));
			}
			if (DateText.written(typed).isEmpty()) {
				return CheckedAnswer.taken(null);
			}
			if (date) {
				return found(DateText.parse(typed), Wording.notADate(field));
			}
			return readPlain(field, TypedText.of(typed.toString()).strip());
		}

		private CheckedAnswer readPlain(FormField field, String text) {
			return switch (field.kind()) {
				case NUMBER -> found(numberIn(text), Wording.notANumber(field));
				case CHECKBOX -> found(yesOrNo(text), Wording.notYesOrNo(field));
				case TEXTFIELD -> CheckedAnswer.taken(clean(text).replaceAll("\\s*\\n\\s*", " "));
				case TEXTAREA -> CheckedAnswer.taken(clean(text));
				default -> CheckedAnswer.taken(text);
			};
		}

		private static CheckedAnswer found(Optional<?> value, String problem) {
			return value.map(CheckedAnswer::taken).orElseGet(() -> CheckedAnswer.refused(problem));
		}

		private static Optional<BigDecimal> numberIn(String text) {
			return TypedNumber.in(text.replaceAll("[£,\\s]", ""))
				.filter((number) -> NUMBER.matcher(number.toPlainString()).matches());
		}

		private static Optional<Boolean> yesOrNo(String text) {
			return switch (text) {
				case "true", "on", "yes" -> Optional.of(true);
				case "false", "off", "no" -> Optional.of(false);
				default -> Optional.empty();
			};
		}

		private static String clean(String text) {
			return TypedText.of(text.replace("\r\n", "\n").replace('\r', '\n')).strip();
		}

		private static CheckedAnswer text(FormField field, String text) {
			FieldRules rules = field.validate();
			int length = text.codePointCount(0, text.length());
			if (length == 0) {
				return CheckedAnswer.taken(null);
			}
			if (rules.maxLength() != null && length > rules.maxLength()) {
				return CheckedAnswer.refused(Wording.tooLong(field, length));
			}
			if (rules.minLength() != null && length < rules.minLength()) {
				return CheckedAnswer.refused(Wording.tooShort(field, length));
			}
			return (rules.pattern() == null || text.matches(rules.pattern())) ? CheckedAnswer.taken(text)
					: CheckedAnswer.refused(Wording.patternBroken(field));
		}

		private static CheckedAnswer number(FormField field, BigDecimal number) {
			FieldRules rules = field.validate();
			int decimals = Math.max(0, number.stripTrailingZeros().scale());
			if (field.decimalDigits() != null && decimals > field.decimalDigits()) {
				return CheckedAnswer
					.refused((field.decimalDigits() == 0) ? Wording.notANumber(field) : Wording.tooManyDecimals(field));
			}
			if (rules.min() != null && number.compareTo(rules.min()) < 0) {
				return CheckedAnswer.refused(Wording.tooSmall(field));
			}
			return (rules.max() != null && number.compareTo(rules.max()) > 0)
					? CheckedAnswer.refused(Wording.tooLarge(field)) : CheckedAnswer.taken(number);
		}

		private CheckedAnswer date(FormField field, LocalDate date) {
			boolean notBefore = field.disallowPassedDates() || "today".equals(field.properties().get("notBefore"));
			if (notBefore && date.isBefore(this.today)) {
				return CheckedAnswer.refused(Wording.beforeToday(field));
			}
			boolean notAfter = "today".equals(field.properties().get("notAfter"));
			return (notAfter && date.isAfter(this.today)) ? CheckedAnswer.refused(Wording.afterToday(field))
					: CheckedAnswer.taken(date);
		}

		private static CheckedAnswer choice(FormField field, String value, List<Choice> choices) {
			return choices.stream().anyMatch((choice) -> choice.value().equals(value)) ? CheckedAnswer.taken(value)
					: CheckedAnswer.refused(Wording.notOffered(field));
		}

	}

}
