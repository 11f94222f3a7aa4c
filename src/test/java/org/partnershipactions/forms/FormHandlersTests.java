package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.junit.jupiter.api.Test;
import org.partnershipactions.forms.FileInspection.InspectedFile;

import org.springframework.aop.framework.autoproxy.BeanNameAutoProxyCreator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FormHandlersTests {

	private static final Forms FORMS = Schemas.forms();

	private final List<Object> taken = new ArrayList<>();

	@Test
	void handsARecordToTheUseCase() {
		handlers(Planning.class, Partners.class).submit("PlanDelivery", "a1", Schemas.plan());
		assertThat(this.taken).containsExactly("a1", new Plan("Ten visits to schools", null,
				List.of(new Milestone("First visit", LocalDate.of(2027, 1, 31))), "visits", 10,
				new BigDecimal("1250.50"), "A van", List.of(new Ask("police", "Two officers"), new Ask("kfrs", null))));
	}

	@Test
	void bindsAnOptionToItsConstant() {
		handlers(Answering.class).submit("AnswerRequest", "c1", Map.of("answer", "NOTHING"));
		assertThat(this.taken).containsExactly("c1", new Answered(Answer.NOTHING, null));
	}

	@Test
	void handsNothingOnThatTheFormRefuses() {
		FormHandlers handlers = handlers(Answering.class);
		assertThatThrownBy(() -> handlers.submit("AnswerRequest", "c1", Map.of("answer", "DECLINE")))
			.isInstanceOf(InvalidAnswers.class);
		assertThat(this.taken).isEmpty();
	}

	@Test
	void givesOutWhatTheUseCaseThrowsAsItIs() {
		FormHandlers handlers = handlers(Answering.class);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> handlers.submit("AnswerRequest", "c1", Map.of("answer", "DECLINE", "reason", "No time")))
			.satisfies((refusal) -> assertThat(refusal.errors())
				.containsExactly(new FieldError("reason", "Nobody may decline today")));
	}

	@Test
	void handsAFileOnWhereTheFormTakesOne() {
		InspectedFile file = Schemas.file("plan.txt");
		FormHandlers handlers = handlers(Planning.class, Answering.class);
		handlers.file("PlanDelivery", "a1", file);
		assertThat(this.taken).containsExactly("a1", "plan.txt");
		assertThatThrownBy(() -> handlers.file("AnswerRequest", "c1", file)).isInstanceOf(InvalidAnswers.class);
	}

	@Test
	void callsThroughTheProxySoThatAccessHolds() {
		GenericApplicationContext context = guarded(true);
		context.registerBean("answering", Answering.class, () -> new Answering(new Taken(this.taken)));
		FormHandlers handlers = started(context);
		handlers.submit("AnswerRequest", "c1", Map.of("answer", "NOTHING"));
		assertThat(context.getBean(Guard.class).passed).contains("answer");
		assertThat(this.taken).hasSize(2);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> handlers.submit("AnswerRequest", "locked", Map.of("answer", "NOTHING")));
		assertThat(this.taken).hasSize(2);
	}

	@Test
	void makesNoBeanBeforeItIsAsked() {
		GenericApplicationContext context = new GenericApplicationContext();
		List<String> made = new ArrayList<>();
		context.registerBean("answering", Answering.class, () -> {
			made.add("answering");
			return new Answering(new Taken(this.taken));
		}, (definition) -> definition.setLazyInit(true));
		FormHandlers handlers = started(context);
		assertThat(handlers.answers("AnswerRequest")).isEqualTo(Answered.class);
		assertThat(made).isEmpty();
		handlers.submit("AnswerRequest", "c1", Map.of("answer", "NOTHING"));
		assertThat(made).hasSize(1);
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
		assertThat(handlers(Answering.class).formsWithoutHandler()).hasSize(42).doesNotContain("AnswerRequest");
		assertThat(handlers(Answering.class).handled()).containsExactly("AnswerRequest");
		assertThatThrownBy(() -> handlers().values("AnswerRequest", "c1"))
			.hasMessage("Nothing handles the form AnswerRequest");
		assertThatThrownBy(() -> handlers().answers("AnswerRequest"))
			.hasMessage("Nothing handles the form AnswerRequest");
	}

	@Test
	void stopsTheStartForAHandlerWithoutForm() {
		assertThat(refusal(OfNoForm.class)).contains("OfNoForm.answer handles the form Nonsense, which is not there");
	}

	@Test
	void stopsTheStartForASecondHandler() {
		assertThat(refusal(Answering.class, AnsweringAgain.class))
			.contains("The form AnswerRequest has two methods with @FormTask: ", "Answering.answer", "answerAgain")
			.contains("The form AnswerRequest has two methods with @FormValues: ");
	}

	@Test
	void stopsTheStartForValuesAndFilesOfAFormThatNobodyHandles() {
		assertThat(refusal(OfNoHandler.class))
			.contains("OfNoHandler.values is for the form AnswerRequest, which nobody handles")
			.contains("OfNoHandler.add is for the form AnswerRequest, which nobody handles");
	}

	@Test
	void stopsTheStartForARecordThatDoesNotFit() {
		assertThat(refusal(NotFitting.class)).contains("the field answer offers")
			.contains("the field reason has no component in Misfit")
			.contains("the component words of Misfit has no field");
		assertThat(FORMS.misfits("MakeContribution", WrongTypes.class)).hasSize(2);
		assertThat(FORMS.misfits("PlanDelivery", Plan.class)).isEmpty();
	}

	@Test
	void stopsTheStartForAWrongSignature() {
		String task = " with @FormTask must have (String, the form's record) and no result";
		assertThat(refusal(WrongSignatures.class)).contains("keyMissing" + task, "noRecord" + task, "result" + task)
			.contains("values with @FormValues must have (String) and Map<String, Object> as result")
			.contains("file with @FormFile must have (String, InspectedFile) and no result");
	}

	@Test
	void stopsTheStartForAMethodThatAProxyDoesNotReach() {
		String why = " must be public, neither static nor final, to be called through its bean";
		assertThat(refusal(NotReached.class)).contains("hidden" + why, "unchanging" + why, "ofNoBean" + why);
		GenericApplicationContext context = guarded(false);
		context.registerBean("answering", BehindAnInterface.class);
		assertThatThrownBy(() -> started(context))
			.hasMessageContaining("BehindAnInterface.answer cannot be called through its bean");
	}

	@Test
	void showsTheFormWithWhatIsGiven() {
		FormView view = handlers(Planning.class, Partners.class).view("PlanDelivery", "a1");
		assertThat(view.given()).isEqualTo(Schemas.twoPartners());
	}

	private static GenericApplicationContext guarded(boolean classes) {
		GenericApplicationContext context = new GenericApplicationContext();
		context.registerBean("guard", Guard.class);
		context.registerBean(BeanNameAutoProxyCreator.class, () -> {
			BeanNameAutoProxyCreator creator = new BeanNameAutoProxyCreator();
			creator.setBeanNames("answering");
			creator.setInterceptorNames("guard");
			creator.setProxyTargetClass(classes);
			return creator;
		});
		return context;
	}

	private FormHandlers handlers(Class<?>... types) {
		GenericApplicationContext context = new GenericApplicationContext();
		context.registerBean(Taken.class, () -> new Taken(this.taken));
		for (Class<?> type : types) {
			context.registerBean(type.getSimpleName(), type);
		}
		return started(context);
	}

	private static FormHandlers started(GenericApplicationContext context) {
		context.registerBean(FormHandlers.class, () -> new FormHandlers(FORMS, context.getBeanFactory()));
		context.refresh();
		return context.getBean(FormHandlers.class);
	}

	private String refusal(Class<?>... types) {
		return assertThatThrownBy(() -> handlers(types)).isInstanceOf(IllegalStateException.class)
			.message()
			.startsWith("Forms and handlers do not fit. ")
			.actual();
	}

	record Taken(List<Object> all) {
	}

	/** What every sample does with what it is given. */
	static class Sample {

		private final Taken taken;

		Sample(Taken taken) {
			this.taken = taken;
		}

		void take(Object... given) {
			this.taken.all().addAll(List.of(given));
		}

	}

	static class Planning extends Sample {

		public Planning(Taken taken) {
			super(taken);
		}

		@FormTask("PlanDelivery")
		public void plan(String key, Plan answers) {
			take(key, answers);
		}

		@FormFile("PlanDelivery")
		public void add(String key, InspectedFile file) {
			take(key, file.name());
		}

	}

	/** Elsewhere, as the reading side is. */
	static class Partners {

		@FormValues("PlanDelivery")
		public Map<String, Object> partners(String key) {
			return Schemas.twoPartners();
		}

	}

	static class Answering extends Sample {

		public Answering(Taken taken) {
			super(taken);
		}

		@FormTask("AnswerRequest")
		public void answer(String key, Answered answers) {
			if (answers.answer() == Answer.DECLINE) {
				throw new InvalidAnswers("reason", "Nobody may decline today");
			}
			take(key, answers);
		}

	}

	static class AnsweringAgain {

		@FormTask("AnswerRequest")
		public void answerAgain(String key, Answered answers) {
		}

		@FormValues("AnswerRequest")
		public Map<String, Object> some(String key) {
			return Map.of();
		}

		@FormValues("AnswerRequest")
		public Map<String, Object> others(String key) {
			return Map.of();
		}

	}

	static class OfNoForm {

		@FormTask("Nonsense")
		public void answer(String key, Answered answers) {
		}

	}

	static class OfNoHandler {

		@FormValues("AnswerRequest")
		public Map<String, Object> values(String key) {
			return Map.of();
		}

		@FormFile("AnswerRequest")
		public void add(String key, InspectedFile file) {
		}

	}

	static class NotFitting {

		@FormTask("AnswerRequest")
		public void answer(String key, Misfit answers) {
		}

	}

	static class WrongSignatures {

		@FormTask("AnswerRequest")
		public void keyMissing(Answered answers) {
		}

		@FormTask("AnswerRequest")
		public void noRecord(String key, String answers) {
		}

		@FormTask("AnswerRequest")
		public boolean result(String key, Answered answers) {
			return true;
		}

		@FormValues("AnswerRequest")
		public Map<String, String> values(String key) {
			return Map.of();
		}

		@FormFile("AnswerRequest")
		public void file(String key, String file) {
		}

	}

	static class NotReached {

		@FormTask("AnswerRequest")
		void hidden(String key, Answered answers) {
		}

		@FormTask("AnswerRequest")
		public final void unchanging(String key, Answered answers) {
		}

		@FormValues("AnswerRequest")
		public static Map<String, Object> ofNoBean(String key) {
			return Map.of();
		}

	}

	/** Its proxy has only what the interface has. */
	static class BehindAnInterface implements Runnable {

		@FormTask("AnswerRequest")
		public void answer(String key, Answered answers) {
		}

		@Override
		public void run() {
		}

	}

	/** Stands before beans, as transactions and access do. */
	static class Guard implements MethodInterceptor {

		private final List<String> passed = new ArrayList<>();

		@Override
		public Object invoke(MethodInvocation call) throws Throwable {
			this.passed.add(call.getMethod().getName());
			if (call.getArguments().length > 0 && "locked".equals(call.getArguments()[0])) {
				throw new AccessDeniedException("Not yours");
			}
			return call.proceed();
		}

	}

	record Plan(String approach, LocalDate due, List<Milestone> milestones, String outputUnit, Integer outputTarget,
			BigDecimal money, String inKind, List<Ask> asks) {
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
