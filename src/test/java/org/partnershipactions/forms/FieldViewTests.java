package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.forms.FieldView.RowView;

import static org.assertj.core.api.Assertions.assertThat;

/** A field as a page shows it: its words, its ids, and where a link to an error leads. */
class FieldViewTests {

	private static final String NAME = """
			{"id": "f", "type": "textfield", "key": "name", "label": "Name"}""";

	private static final String DAY = """
			{"id": "f", "type": "datetime", "key": "day", "dateLabel": "Day", "subtype": "date"}""";

	private static final String ANSWER = """
			{"id": "f", "type": "radio", "key": "answer", "label": "Answer",
			 "values": [{"value": "YES", "label": "We do"}, {"value": "NO", "label": "We do not"}]}""";

	private static final String ROWS = """
			{"id": "f", "type": "dynamiclist", "path": "steps", "label": "Steps", "allowAddRemove": true,
			 "defaultRepetitions": 1, "properties": {"row": "Step", "maxRows": "3"}, "components": [
			  {"id": "a", "type": "textfield", "key": "agency", "label": "Agency", "disabled": true},
			  {"id": "b", "type": "datetime", "key": "day", "dateLabel": "Day", "subtype": "date"},
			  {"id": "c", "type": "textfield", "key": "what", "label": "What"}]}""";

	@ParameterizedTest
	@ValueSource(strings = { NAME, DAY, ANSWER })
	void aBoxThatMayStayEmptySaysSo(String json) {
		assertThat(view(json).label()).endsWith(" (optional)");
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"id": "f", "type": "textfield", "key": "x", "label": "X", "validate": {"required": true}}""", """
			{"id": "f", "type": "textfield", "key": "x", "label": "X", "properties": {"requiredWhen": "y=A"}}""", """
			{"id": "f", "type": "textfield", "key": "x", "label": "X", "disabled": true}""", """
			{"id": "f", "type": "checkbox", "key": "x", "label": "X"}""", """
			{"id": "f", "type": "filepicker", "key": "x", "label": "X"}""", ROWS })
	void whatIsNeededFixedTickedOrAListDoesNot(String json) {
		assertThat(view(json).label()).doesNotContain("optional").isEqualTo(view(json).field().label());
	}

	@Test
	void aDayIsExplainedByAnExampleUnlessItHasAHintOfItsOwn() {
		assertThat(view(DAY).hint()).isEqualTo("For example, 31 3 2027");
		assertThat(view(DAY.replace("}", ", \"description\": \"A Monday\"}")).hint()).isEqualTo("A Monday");
		assertThat(view(NAME).hint()).isNull();
		assertThat(view(NAME.replace("}", ", \"description\": \"In full\"}")).hint()).isEqualTo("In full");
	}

	@Test
	void onlyALongTextSaysHowMuchMayBeTyped() {
		String limited = NAME.replace("}", ", \"validate\": {\"maxLength\": 2000}}");
		assertThat(view(limited).limit()).isNull();
		assertThat(view(limited.replace("textfield", "textarea")).limit())
			.isEqualTo("You can enter up to 2,000 characters");
		assertThat(view(NAME.replace("textfield", "textarea")).limit()).isNull();
	}

	@Test
	void isDescribedByItsHintItsErrorAndItsLimitInThisOrder() {
		assertThat(view(NAME).describedBy()).isNull();
		assertThat(view(DAY).describedBy()).isEqualTo("field-day-hint");
		String all = NAME.replace("textfield", "textarea")
			.replace("}", ", \"description\": \"In full\", \"validate\": {\"maxLength\": 20}}");
		assertThat(refused(all, "name").describedBy()).isEqualTo("field-name-hint field-name-error field-name-info");
	}

	@Test
	void knowsWhetherItIsRefused() {
		assertThat(refused(NAME, "name").isRefused()).isTrue();
		assertThat(refused(NAME, "name").errors()).containsExactly("Put it right");
		assertThat(refused(NAME, "other").isRefused()).isFalse();
	}

	@Test
	void aLinkToAnErrorLeadsToTheFirstBox() {
		assertThat(view(NAME).anchor()).isEqualTo("field-name").isEqualTo(view(NAME).id());
		assertThat(view(DAY).anchor()).isEqualTo("field-day-day");
		assertThat(view(DAY.replace("}", ", \"disabled\": true}")).anchor()).isEqualTo("field-day");
		assertThat(view(ROWS).anchor()).isEqualTo("field-steps-0-day-day");
	}

	@Test
	void theFirstOptionBearsTheIdOfTheField() {
		assertThat(view(ANSWER).optionId(0)).isEqualTo("field-answer");
		assertThat(view(ANSWER).optionId(1)).isEqualTo("field-answer-2");
	}

	@Test
	void marksTheOptionThatWasChosenAndNoOther() {
		FieldView chosen = view(ANSWER, Map.of("answer", " YES "));
		assertThat(chosen.isChosen("YES")).isTrue();
		assertThat(chosen.isChosen("NO")).isFalse();
		assertThat(view(ANSWER).isChosen("YES")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2027-03-31, 31, 3, 2027", "32 March, 32 March, '', ''" })
	void aDayStandsInThreeBoxesAndWhatIsNoneInTheFirst(String typed, String day, String month, String year) {
		FieldView view = view(DAY, Map.of("day", typed));
		assertThat(List.of(view.part("day"), view.part("month"), view.part("year"))).containsExactly(day, month, year);
	}

	@Test
	void threeBoxesKeepWhatWasTypedInto() {
		FieldView view = view(DAY, Map.of("day", Map.of("day", "32", "month", "x")));
		assertThat(List.of(view.part("day"), view.part("month"), view.part("year"))).containsExactly("32", "x", "");
		assertThat(view.text()).isEqualTo("32 x");
	}

	@Test
	void readsAnAnswerInWords() {
		assertThat(view(DAY, Map.of("day", "2027-03-31")).lines()).containsExactly("31 March 2027");
		assertThat(view(ANSWER, Map.of("answer", "NO")).lines()).containsExactly("We do not");
		assertThat(view(ANSWER, Map.of("answer", "GONE")).lines()).containsExactly("GONE");
		assertThat(view(NAME, Map.of("name", "One\nTwo")).lines()).containsExactly("One", "Two");
		assertThat(view(NAME, Map.of("name", "  ")).lines()).isEmpty();
		assertThat(view(NAME).lines()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "1250.5, '£1,250.50'", "1250.55, '£1,250.55'", "12, £12", "many, £many" })
	void writesMoneyWithPoundsAndPence(String typed, String words) {
		String money = NAME.replace("textfield", "number").replace("}", ", \"appearance\": {\"prefixAdder\": \"£\"}}");
		assertThat(view(money, Map.of("name", typed)).lines()).containsExactly(words);
	}

	@Test
	void writesANumberWithoutMoneyAsItIs() {
		String number = NAME.replace("textfield", "number");
		assertThat(view(number, Map.of("name", "1250.5")).lines()).containsExactly("1,250.5");
		assertThat(view(number, Map.of("name", new BigDecimal("1E+3"))).text()).isEqualTo("1000");
	}

	@ParameterizedTest
	@CsvSource({ "true, Yes", "false, No" })
	void saysYesOrNo(boolean ticked, String words) {
		assertThat(view(NAME.replace("textfield", "checkbox"), Map.of("name", ticked)).lines()).containsExactly(words);
	}

	@Test
	void anExplanationIsReadInParagraphsWithoutItsMarks() {
		String text = """
				{"id": "f", "type": "text", "text": "## Before you begin\\n\\n Read this. \\nThen that."}""";
		assertThat(view(text).paragraphs()).containsExactly("Before you begin", "Read this.", "Then that.");
	}

	@Test
	void onlyWhatTakesAnAnswerOrAFileSendsSomething() {
		assertThat(view(NAME).sends()).isTrue();
		assertThat(view(NAME.replace("textfield", "filepicker")).sends()).isTrue();
		assertThat(view("""
				{"id": "f", "type": "text", "text": "Read this"}""").sends()).isFalse();
	}

	@Test
	void rowsAreInSightToSpareOrAnswered() {
		FieldView view = view(ROWS, Map.of("steps", List.of(Map.of(), Map.of("what", "A van"))));
		assertThat(view.rowsInSight()).extracting(RowView::title).containsExactly("Step 1", "Step 2");
		assertThat(view.rowsToSpare()).extracting(RowView::title).containsExactly("Step 3");
		assertThat(view.rowsAnswered()).extracting(RowView::title).containsExactly("Step 2");
		assertThat(view.isInRow()).isFalse();
		assertThat(view.rows().get(0).fields()).allMatch(FieldView::isInRow);
	}

	@Test
	void aRowThatSaysOnlyWhatItIsAboutIsNotAnswered() {
		FieldView view = view(ROWS, Map.of("steps", List.of(Map.of("agency", "police"))));
		assertThat(view.rowsAnswered()).isEmpty();
	}

	@Test
	void holdsTheFieldsOfItsGroupAndOfItsRows() {
		String group = "{\"id\": \"g\", \"type\": \"group\", \"label\": \"All\", \"components\": [" + NAME + "," + ROWS
				+ "]}";
		assertThat(view(group).all()).extracting(FieldView::path)
			.startsWith("g", "name", "steps", "steps[0].agency", "steps[0].day", "steps[0].what")
			.hasSize(3 + 3 * 3);
	}

	private static FieldView view(String json) {
		return view(json, Map.of());
	}

	private static FieldView view(String json, Map<String, Object> typed) {
		return FormView.of(Schemas.oneField(json), Map.of()).withTyped(typed).fields().get(0);
	}

	private static FieldView refused(String json, String path) {
		return FormView.of(Schemas.oneField(json), Map.of())
			.withErrors(List.of(new FieldError(path, "Put it right")))
			.fields()
			.get(0);
	}

}
