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

	private final Given given;

	private final FieldCheck fieldCheck;

	AnswerCheck(Given given, LocalDate today) {
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
		Verdict verdict = field.disabled() ? unchanged(field, scope) : this.fieldCheck.check(field,
				scope.typed().get(field.key()), this.given.choices(field, scope.given()));
		boolean unticked = field.kind() == FieldType.CHECKBOX && Boolean.FALSE.equals(verdict.value());
		if ((verdict.isEmpty() || unticked) && !field.disabled() && field.isRequiredBeside(answers)) {
			verdict = Verdict.refused(Wording.missing(field));
		}
		if (verdict.problem() != null) {
			add(scope.path(field.key()), scope.say(verdict.problem()));
		}
		return verdict.value();
	}

	private Verdict unchanged(FormField field, Scope scope) {
		Verdict before = this.fieldCheck.read(field, scope.given().get(field.key()));
		Verdict now = this.fieldCheck.read(field, scope.typed().get(field.key()));
		return (now.isEmpty() || now.equals(before)) ? before : Verdict.refused(Wording.fixed(field));
	}

	private Object list(FormField list, Scope scope) {
		Object typed = scope.typed().get(list.key());
		boolean rows = typed == null
				|| typed instanceof List<?> items && items.stream().allMatch((item) -> item instanceof Map<?, ?>);
		if (!rows) {
			add(list.key(), Wording.notRows(list));
			return null;
		}
		List<Map<String, Object>> answers = list.allowAddRemove() ? openRows(list, Given.rowsOf(typed))
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
		fixed.left().forEach((row) -> refuse(list, row, Given.rowsOf(typed)));
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

}
