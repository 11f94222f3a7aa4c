package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerCheckTests {

	private static final Forms FORMS = Schemas.forms();

	@Test
	void takesAWholePlan() {
		Map<String, Object> answers = plan(Schemas.plan()).orRefuse();
		assertThat(answers).containsEntry("approach", "Ten visits to schools")
			.containsEntry("milestones", List.of(Map.of("title", "First visit", "date", LocalDate.of(2027, 1, 31))))
			.containsEntry("outputTarget", new BigDecimal("10"))
			.containsEntry("money", new BigDecimal("1250.50"))
			.containsEntry("asks",
					List.of(Map.of("agency", "police", "request", "Two officers"), Map.of("agency", "kfrs")));
	}

	@Test
	void takesItsOwnResultOnceMore() {
		Map<String, Object> answers = plan(Schemas.plan()).orRefuse();
		assertThat(plan(answers).orRefuse()).isEqualTo(answers);
	}

	@Test
	void pageAndJsonGiveTheSameAnswers() {
		Map<String, String[]> page = new LinkedHashMap<>();
		Map.of("_csrf", "abc", "approach", "Ten visits to schools", "milestones[0].title", "First visit", "outputUnit",
				"visits", "outputTarget", "10", "money", "1,250.50", "inKind", "A van")
			.forEach((name, value) -> page.put(name, new String[] { value }));
		Map.of("milestones[0].date-day", "31", "milestones[0].date-month", "1", "milestones[0].date-year", "2027",
				"milestones[5].title", "", "milestones[5].date-day", "", "asks[0].agency", "police", "asks[0].request",
				"Two officers", "asks[1].agency", "kfrs", "asks[1].request", "")
			.forEach((name, value) -> page.put(name, new String[] { value }));
		Map<String, Object> typed = WebAnswers.typed(FORMS.schema("PlanDelivery"), page);
		assertThat(plan(typed).orRefuse()).isEqualTo(plan(Schemas.plan()).orRefuse());
	}

	@Test
	void listsEverythingMissingInTheOrderOfTheForm() {
		assertThat(plan(new LinkedHashMap<>()).errors()).containsExactly(
				new FieldError("approach", "Enter what will be done"),
				new FieldError("outputUnit", "Choose what will be counted"),
				new FieldError("outputTarget", "Enter how many there will be by the end"));
	}

	@Test
	void reportsAHalfFilledRow() {
		assertThat(plan(Schemas.planWith("milestones",
				List.of(Map.of("title", "a", "date", "1/1/2027"), Map.of("title", "b", "date", "soon"),
						Map.of("title", "", "date", "2/1/2027"))))
			.errors()).containsExactly(new FieldError("milestones[1].date", "Milestone 2: enter a date like 31 3 2027"),
					new FieldError("milestones[2].title", "Milestone 3: enter what is reached"));
	}

	@Test
	void dropsEmptyRowsButKeepsTheNumbersOfTheOthers() {
		CheckedAnswers checked = plan(Schemas.planWith("milestones",
				List.of(Map.of("title", " "), Map.of("title", "b", "date", "1/1/2026"), Map.of())));
		assertThat(checked.errors())
			.containsExactly(new FieldError("milestones[1].date", "Milestone 2: the date must be today or later"));
	}

	@Test
	void refusesMoreRowsThanTheFormHas() {
		List<Object> seven = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			seven.add(Map.of("title", "a", "date", "1/1/2027"));
		}
		assertThat(plan(Schemas.planWith("milestones", seven)).errors())
			.containsExactly(new FieldError("milestones", "Milestones: give at most 6 rows; you gave 7"));
	}

	@Test
	void refusesWhatIsNoListOfRows() {
		assertThat(plan(Schemas.planWith("milestones", "a, b")).errors())
			.containsExactly(new FieldError("milestones", "Milestones must be a list of rows"));
		assertThat(plan(Schemas.planWith("milestones", List.of("a"))).errors()).hasSize(1);
	}

	@Test
	void namesUnknownFields() {
		assertThat(plan(Schemas.planWith("x", 1)).errors())
			.containsExactly(new FieldError("x", "There is no field x on this form"));
		assertThat(plan(Schemas.planWith("milestones", List.of(Map.of("title", "a", "date", "1/1/2027", "cost", "2"))))
			.errors())
			.containsExactly(new FieldError("milestones[0].cost", "There is no field milestones[0].cost on this form"));
	}

	@Test
	void makesNoRowsForANonsenseNumber() {
		Map<String, Object> typed = WebAnswers.typed(FORMS.schema("PlanDelivery"), Map.of("milestones[999999999].title",
				new String[] { "a" }, "milestones[500].title", new String[] { "a" }));
		assertThat(typed).doesNotContainKey("milestones");
		assertThat(plan(typed).errors()).extracting(FieldError::message)
			.contains("There is no field milestones[500].title on this form");
	}

	@Test
	void refusesToChangeWhatIsFixed() {
		String fixed = "{\"id\":\"F\",\"type\":\"textfield\",\"key\":\"x\",\"label\":\"Reference\",\"disabled\":true}";
		AnswerCheck check = new AnswerCheck(new GivenValues(Map.of("x", "1.2")), Schemas.TODAY);
		assertThat(check.check(Schemas.oneField(fixed), Map.of("x", "1.3")).errors())
			.containsExactly(new FieldError("x", "Reference cannot be changed here"));
	}

	@Test
	void givesWhatIsFixedBackUnchanged() {
		String fixed = "{\"id\":\"F\",\"type\":\"textfield\",\"key\":\"x\",\"label\":\"Reference\",\"disabled\":true}";
		AnswerCheck check = new AnswerCheck(new GivenValues(Map.of("x", "1.2")), Schemas.TODAY);
		assertThat(check.check(Schemas.oneField(fixed), Map.of()).orRefuse()).isEqualTo(Map.of("x", "1.2"));
	}

	@Test
	void laysRequestsBesideTheirPartnerInAnyOrder() {
		Map<String, Object> answers = plan(
				Schemas.planWith("asks", List.of(Map.of("agency", "kfrs", "request", "A pump"))))
			.orRefuse();
		assertThat(answers).containsEntry("asks",
				List.of(Map.of("agency", "police"), Map.of("agency", "kfrs", "request", "A pump")));
	}

	@Test
	void keepsTheWordsForAPartnerWhoIsGone() {
		assertThat(plan(Schemas.planWith("asks", List.of(Map.of("agency", "moat", "request", "Two flats")))).errors())
			.containsExactly(new FieldError("asks", "There is no longer a row for moat. You typed: Two flats"));
	}

	@Test
	void refusesARowForAPartnerWhoIsNotAsked() {
		assertThat(plan(Schemas.planWith("asks", List.of(Map.of("agency", "kfrs"), Map.of("agency", "mars")))).errors())
			.singleElement()
			.satisfies((error) -> {
				assertThat(error.field()).isEqualTo("asks[1].agency");
				assertThat(error.message()).contains("no row for mars");
			});
		assertThat(plan(Schemas.planWith("asks", List.of(Map.of("request", "")))).errors()).isEmpty();
	}

	@Test
	void wantsAReasonOnlyForAReturn() {
		assertThat(FORMS.check("ApproveDeliveryPlan", Map.of("decision", "APPROVE"), Map.of()).errors()).isEmpty();
		assertThat(FORMS.check("ApproveDeliveryPlan", Map.of("decision", "RETURN"), Map.of()).errors())
			.containsExactly(new FieldError("comment", "Enter the reason why you return the plan"));
	}

	@Test
	void offersOnlyTheAgenciesThatAreGiven() {
		Map<String, Object> answers = Map.of("decision", "ASK_ANOTHER", "agency", "moat");
		assertThat(FORMS.check("DecideOnDecline", answers, Schemas.twoPartners()).errors())
			.containsExactly(new FieldError("agency", "The agency: choose one of the options"));
		assertThat(FORMS.check("DecideOnDecline", Map.of("decision", "ASK_ANOTHER"), Map.of()).errors())
			.containsExactly(new FieldError("agency", "Choose the agency that is asked instead"));
	}

	@Test
	void refusesWithEveryError() {
		assertThatThrownBy(() -> plan(Map.of()).orRefuse()).isInstanceOfSatisfying(InvalidAnswers.class,
				(refusal) -> assertThat(refusal.errors()).hasSize(3));
	}

	private static CheckedAnswers plan(Map<String, Object> typed) {
		return FORMS.check("PlanDelivery", typed, Schemas.twoPartners());
	}

}
