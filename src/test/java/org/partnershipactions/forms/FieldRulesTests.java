package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldRulesTests {

	private static final String TEXT = """
			{"id":"F","type":"textarea","key":"x","label":"What happened?","properties":{"name":"what happened"},
			"validate":{"required":true,"minLength":3,"maxLength":10}}""";

	private static final String WHOLE = """
			{"id":"F","type":"number","key":"x","label":"Counted","decimalDigits":0,"validate":{"min":0,"max":5000}}""";

	private static final String MONEY = """
			{"id":"F","type":"number","key":"x","label":"Spent","decimalDigits":2}""";

	private static final String DATE = """
			{"id":"F","type":"datetime","subtype":"date","key":"x","dateLabel":"New date"}""";

	private static final String RADIO = """
			{"id":"F","type":"radio","key":"x","label":"Answer","values":[{"label":"Yes, we do","value":"YES"}]}""";

	private static final String BOX = """
			{"id":"F","type":"checkbox","key":"x","label":"We agree","validate":{"required":true}}""";

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "\r\n", "\u0000" })
	void asksForAMissingText(String typed) {
		assertThat(problem(TEXT, typed)).isEqualTo("Enter what happened");
	}

	@Test
	void saysHowMuchWasTyped() {
		String long2413 = "a".repeat(2413);
		assertThat(problem(TEXT.replace("10", "2000"), long2413))
			.isEqualTo("What happened must be 2,000 characters or fewer; you typed 2,413");
		assertThat(problem(TEXT, "ab")).isEqualTo("What happened must be 3 characters or more; you typed 2");
	}

	@Test
	void countsAnEmojiAsOneCharacter() {
		String ten = "\uD83D\uDE93".repeat(10);
		assertThat(value(TEXT, ten)).isEqualTo(ten);
	}

	@Test
	void countsALineEndAsOneCharacter() {
		assertThat(value(TEXT, "abcd\r\nefghi")).isEqualTo("abcd\nefghi");
	}

	@Test
	void keepsMarkupAsText() {
		assertThat(value(TEXT, "<b>&amp;")).isEqualTo("<b>&amp;");
	}

	@Test
	void refusesWhatIsNoText() {
		assertThat(problem(TEXT, Map.of("a", "b"))).isEqualTo("What happened must be text");
		assertThat(problem(TEXT, List.of())).isEqualTo("What happened must be text");
	}

	@Test
	void keepsALineToOneLine() {
		assertThat(value(TEXT.replace("textarea", "textfield"), "ab \n cd")).isEqualTo("ab cd");
	}

	@Test
	void checksAPattern() {
		String code = """
				{"id":"F","type":"textfield","key":"x","label":"Code","validate":{"pattern":"[A-Z]+"},
				"properties":{"patternMessage":"Code must be capital letters"}}""";
		assertThat(problem(code, "ab")).isEqualTo("Code must be capital letters");
		assertThat(value(code, "AB")).isEqualTo("AB");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "12|12", " 1,200 |1200", "1e3|1000", "0|0", "12.0|12.0" })
	void readsWholeNumbers(String typed, String expected) {
		assertThat((BigDecimal) value(WHOLE, typed)).isEqualByComparingTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "many|Counted must be a whole number, like 12", "1.5|Counted must be a whole number, like 12",
					"true|Counted must be a whole number, like 12", "1e99|Counted must be a whole number, like 12",
					"NaN|Counted must be a whole number, like 12", "-1|Counted must be 0 or more",
					"5001|Counted must be 5,000 or less" })
	void saysWhatIsWrongWithANumber(String typed, String expected) {
		assertThat(problem(WHOLE, typed)).isEqualTo(expected);
	}

	@Test
	void readsNumbersOfJson() {
		assertThat(value(WHOLE, 12)).isEqualTo(new BigDecimal("12"));
		assertThat((BigDecimal) value(MONEY, 1.0E7)).isEqualByComparingTo("10000000");
		assertThat(problem(WHOLE, true)).isEqualTo("Counted must be a whole number, like 12");
	}

	@Test
	void readsMoney() {
		assertThat(value(MONEY, "£1,250.50")).isEqualTo(new BigDecimal("1250.50"));
		assertThat(problem(MONEY, "1.234")).isEqualTo("Spent may have at most 2 decimal places");
		assertThat(problem(MONEY, "lots")).isEqualTo("Spent must be a number, like 12.50");
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/3/2027", "31 March 2027", "31 Mar 2027", "31st march 2027", "2027-03-31", "31.03.2027",
			"31 3 2027" })
	void readsDatesAsPeopleWriteThem(String typed) {
		assertThat(value(DATE, typed)).isEqualTo(LocalDate.of(2027, 3, 31));
	}

	@Test
	void readsADateInThreeBoxes() {
		assertThat(value(DATE, Map.of("day", "30", "month", "Sept", "year", " 2027 ")))
			.isEqualTo(LocalDate.of(2027, 9, 30));
		assertThat(value(DATE, Map.of("day", "", "month", "", "year", ""))).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "31/2/2027", "soon", "31/3/27", "March 2027", "31 3", "0031-03-31", "1 mai 2027" })
	void asksForADateThatCanBeRead(String typed) {
		assertThat(problem(DATE, typed)).isEqualTo("New date: enter a date like 31 3 2027");
	}

	@Test
	void refusesADateBeforeTodayWhereThatMakesNoSense() {
		String future = DATE.replace("}", ",\"disallowPassedDates\":true}");
		assertThat(problem(future, "22/11/2026")).isEqualTo("New date must be today or later");
		assertThat(value(future, "23/11/2026")).isEqualTo(Schemas.TODAY);
		assertThat(value(DATE, "22/11/2026")).isEqualTo(Schemas.TODAY.minusDays(1));
	}

	@Test
	void refusesADateAfterTodayWhereThatMakesNoSense() {
		String past = DATE.replace("}", ",\"properties\":{\"notAfter\":\"today\"}}");
		assertThat(problem(past, "24/11/2026")).isEqualTo("New date must be today or earlier");
		assertThat(value(past, "23/11/2026")).isEqualTo(Schemas.TODAY);
	}

	@Test
	void refusesAnOptionThatIsNotOffered() {
		assertThat(problem(RADIO, "NO")).isEqualTo("Answer: choose one of the options");
		assertThat(value(RADIO, "YES")).isEqualTo("YES");
	}

	@Test
	void wantsABoxTicked() {
		assertThat(value(BOX, "true")).isEqualTo(true);
		assertThat(value(BOX, true)).isEqualTo(true);
		assertThat(problem(BOX, false)).isEqualTo("Tick the box to confirm we agree");
		assertThat(problem(BOX, "perhaps")).isEqualTo("We agree must be yes or no");
	}

	private static String problem(String field, Object typed) {
		List<FieldError> errors = Schemas.check(field, typed).errors();
		assertThat(errors).hasSize(1).extracting(FieldError::field).containsExactly("x");
		return errors.get(0).message();
	}

	private static Object value(String field, Object typed) {
		CheckedAnswers checked = Schemas.check(field, typed);
		assertThat(checked.errors()).isEmpty();
		return checked.answers().get("x");
	}

}
