package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a form does. Read this first: the agency that leads an action fills in the form in
 * which its delivery is planned, whose file was drawn in Camunda Modeler.
 */
class FormStoryTests {

	private static final String FORM = "PlanDelivery";

	private final Forms forms = Schemas.forms();

	@Test
	void aPersonFillsItInAndTheUseCaseGetsARecord() {
		// The page shows the fields of the file, and the partners whom the plan names.
		FormView page = FormView.of(this.forms.schema(FORM), Schemas.twoPartners());
		assertThat(page.fields()).extracting((field) -> field.field().key()).contains("approach", "milestones", "asks");

		// A browser sends each part of a day and each row in a field of its own.
		Map<String, Object> typed = WebAnswers.typed(this.forms.schema(FORM), sent("10"));
		Map<String, Object> answers = this.forms.check(FORM, typed, Schemas.twoPartners()).orRefuse();

		// What was typed as text is a number and a day from here on.
		assertThat(answers).containsEntry("outputTarget", new BigDecimal("10"))
			.containsEntry("milestones", List.of(Map.of("title", "First visit", "date", LocalDate.of(2027, 1, 31))));
		assertThat(this.forms.bind(answers, Target.class)).isEqualTo(new Target("visits", 10));
	}

	@Test
	void whatCannotBeTakenIsNamedAndStaysAsItWasTyped() {
		Map<String, Object> typed = WebAnswers.typed(this.forms.schema(FORM), sent("a dozen"));
		CheckedAnswers checked = this.forms.check(FORM, typed, Schemas.twoPartners());

		// The use case never sees it: the refusal names the field and what to do.
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(checked::orRefuse)
			.satisfies((refused) -> assertThat(refused.errors()).extracting(FieldError::field)
				.containsExactly("outputTarget"));

		// The page comes back with every word, the error beside its field and a link to
		// it.
		FormView again = FormView.of(this.forms.schema(FORM), Schemas.twoPartners())
			.withTyped(typed)
			.withErrors(checked.errors());
		assertThat(field(again, "outputTarget").text()).isEqualTo("a dozen");
		assertThat(field(again, "outputTarget").isRefused()).isTrue();
		assertThat(field(again, "approach").text()).isEqualTo("Ten visits to schools");
		assertThat(again.errors()).hasSize(1);
	}

	@Test
	void aFormAndItsRecordThatDoNotFitStopTheStart() {
		assertThat(this.forms.misfits(FORM, Target.class)).isNotEmpty()
			.allSatisfy((misfit) -> assertThat(misfit).contains(FORM));
	}

	private static FieldView field(FormView view, String key) {
		return view.fields().stream().filter((field) -> field.field().key().equals(key)).findFirst().orElseThrow();
	}

	private static Map<String, String[]> sent(String target) {
		Map<String, String[]> sent = new LinkedHashMap<>();
		Map.of("approach", "Ten visits to schools", "milestones[0].title", "First visit", "milestones[0].date-day",
				"31", "milestones[0].date-month", "1", "milestones[0].date-year", "2027", "outputUnit", "visits",
				"outputTarget", target)
			.forEach((name, value) -> sent.put(name, new String[] { value }));
		return sent;
	}

	/**
	 * A part of the answers.
	 *
	 * @param outputUnit what is counted
	 * @param outputTarget how many there will be
	 */
	record Target(String outputUnit, Integer outputTarget) {
	}

}
