package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.ResolvableType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormHandlersTests {

	private static final Forms FORMS = Schemas.forms();

	private final List<Object> taken = new ArrayList<>();

	@Test
	void handsARecordToTheHandler() {
		handlers(new Handler<>("PlanDelivery", Plan.class)).submit("PlanDelivery", "a1", Schemas.plan());
		assertThat(this.taken).containsExactly("a1",
				new Plan("Ten visits to schools", List.of(new Milestone("First visit", LocalDate.of(2027, 1, 31))),
						"visits", 10, new BigDecimal("1250.50"), "A van",
						List.of(new Ask("police", "Two officers"), new Ask("kfrs", null))));
	}

	@Test
	void bindsAnOptionToItsConstant() {
		handlers(new Handler<>("AnswerRequest", Answered.class)).submit("AnswerRequest", "c1",
				Map.of("answer", "NOTHING"));
		assertThat(this.taken).containsExactly("c1", new Answered(Answer.NOTHING, null));
	}

	@Test
	void handsNothingOnThatTheFormRefuses() {
		FormHandlers handlers = handlers(new Handler<>("AnswerRequest", Answered.class));
		assertThatThrownBy(() -> handlers.submit("AnswerRequest", "c1", Map.of("answer", "DECLINE")))
			.isInstanceOf(InvalidAnswers.class);
		assertThat(this.taken).isEmpty();
	}

	@Test
	void givesAnEmptyListForNoRows() {
		Plan plan = FORMS.bind(Map.of("approach", "x"), Plan.class);
		assertThat(plan.milestones()).isEmpty();
	}

	@Test
	void saysWhichAnswerDoesNotFit() {
		assertThatThrownBy(() -> FORMS.bind(Map.of("outputTarget", "ten"), Plan.class))
			.isInstanceOf(IllegalArgumentException.class)
			.hasMessageContaining("outputTarget");
		assertThatThrownBy(() -> FORMS.bind(Map.of("answer", "PERHAPS"), Answered.class))
			.hasMessage("Answer has no PERHAPS");
	}

	@Test
	void namesFormsThatNobodyHandles() {
		assertThat(handlers(new Handler<>("AnswerRequest", Answered.class)).formsWithoutHandler()).hasSize(37)
			.doesNotContain("AnswerRequest");
		assertThatThrownBy(() -> handlers().values("AnswerRequest", "c1"))
			.hasMessage("Nothing handles the form AnswerRequest");
	}

	@Test
	void stopsTheStartForAHandlerWithoutForm() {
		assertThatThrownBy(() -> handlers(new Handler<>("Nonsense", Answered.class)))
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("handles the form Nonsense, which is not there");
	}

	@Test
	void stopsTheStartForASecondHandler() {
		assertThatThrownBy(() -> handlers(new Handler<>("AnswerRequest", Answered.class),
				new Handler<>("AnswerRequest", Answered.class)))
			.hasMessageContaining("The form AnswerRequest has two handlers");
	}

	@Test
	void stopsTheStartForARecordThatDoesNotFit() {
		assertThatThrownBy(() -> handlers(new Handler<>("AnswerRequest", Misfit.class)))
			.hasMessageContaining("the field answer offers")
			.hasMessageContaining("the field reason has no component in Misfit")
			.hasMessageContaining("the component words of Misfit has no field");
		assertThat(FORMS.misfits("MakeContribution", WrongTypes.class)).hasSize(2);
		assertThat(FORMS.misfits("PlanDelivery", Plan.class)).isEmpty();
	}

	@Test
	void showsTheFormWithWhatIsGiven() {
		FormView view = handlers(new Handler<>("PlanDelivery", Plan.class)).view("PlanDelivery", "a1");
		assertThat(view.given()).isEqualTo(Schemas.twoPartners());
	}

	private static FormHandlers handlers(FormHandler<?>... handlers) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		for (int i = 0; i < handlers.length; i++) {
			beans.addBean("handler" + i, handlers[i]);
		}
		ResolvableType any = ResolvableType.forClass(FormHandler.class);
		FormHandlers result = new FormHandlers(FORMS, beans.getBeanProvider(any));
		result.afterSingletonsInstantiated();
		return result;
	}

	private final class Handler<R extends Record> implements FormHandler<R> {

		private final String form;

		private final Class<R> type;

		Handler(String form, Class<R> type) {
			this.form = form;
			this.type = type;
		}

		@Override
		public String form() {
			return this.form;
		}

		@Override
		public Class<R> answers() {
			return this.type;
		}

		@Override
		public void submit(String key, R answers) {
			FormHandlersTests.this.taken.add(key);
			FormHandlersTests.this.taken.add(answers);
		}

		@Override
		public Map<String, Object> values(String key) {
			return this.form.equals("PlanDelivery") ? Schemas.twoPartners() : Map.of();
		}

	}

	record Plan(String approach, List<Milestone> milestones, String outputUnit, Integer outputTarget, BigDecimal money,
			String inKind, List<Ask> asks) {
	}

	record Milestone(String title, LocalDate date) {
	}

	record Ask(String agency, String request) {
	}

	record Answered(Answer answer, String reason) {
	}

	record Misfit(Half answer, String words) {
	}

	record WrongTypes(String done, String doneOn, String counted) {
	}

	enum Answer {

		ACCEPT, NOTHING, DECLINE

	}

	enum Half {

		ACCEPT

	}

}
