package org.partnershipactions.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import static org.assertj.core.api.Assertions.assertThat;

class FormPagesTests {

	private static final Forms FORMS = Schemas.forms();

	private static final SpringTemplateEngine ENGINE = engine();

	static List<String> ids() {
		return List.copyOf(FORMS.ids());
	}

	@ParameterizedTest
	@MethodSource("ids")
	void everyLabelAndDescriptionLeadsToAnElement(String id) {
		FormView form = FormView.of(FORMS.schema(id), Schemas.twoPartners());
		List<FieldError> errors = FORMS.check(id, Map.of(), Schemas.twoPartners()).errors();
		String page = fields(form.withErrors(errors)) + summary(form.withErrors(errors));
		assertThat(all(page, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
		List<String> ids = all(page, " id=\"([^\"]+)\"");
		assertThat(ids).containsAll(all(page, " for=\"([^\"]+)\""));
		assertThat(ids).containsAll(all(page, "href=\"#([^\"]+)\""));
		all(page, "aria-describedby=\"([^\"]+)\"").forEach((refs) -> assertThat(ids).contains(refs.split(" ")));
		assertThat(all(page, "href=\"#([^\"]+)\"")).hasSameSizeAs(errors);
	}

	@ParameterizedTest
	@MethodSource("ids")
	void hasNoInlineScriptOrStyle(String id) {
		assertThat(fields(FormView.of(FORMS.schema(id), Schemas.twoPartners()))).doesNotContain("<script")
			.doesNotContain("style=")
			.doesNotContain("onclick");
	}

	@Test
	void leadsErrorsToTheFirstBox() {
		List<FieldError> errors = List.of(new FieldError("milestones[1].date", "Milestone 2: enter a date"),
				new FieldError("milestones", "Too many"), new FieldError("x", "There is no field x"));
		FormView form = FormView.of(FORMS.schema("PlanDelivery"), Schemas.twoPartners()).withErrors(errors);
		assertThat(form.errors()).extracting(ErrorLink::anchor)
			.containsExactly("field-milestones-1-date-day", "field-milestones-0-title", null);
		assertThat(summary(form)).contains("There is no field x").contains("Milestone 2: enter a date</a>");
	}

	@Test
	void showsNoSummaryWithoutErrors() {
		assertThat(summary(FormView.of(FORMS.schema("AnswerRequest"), Map.of()))).doesNotContain("There is a problem");
	}

	@Test
	void keepsAndEscapesWhatWasTyped() {
		Map<String, Object> typed = Map.of("approach", "<script>alert(1)</script> \uD83D\uDE93", "outputTarget",
				"\"many\"", "milestones", List.of(Map.of("date", Map.of("day", "32", "month", "x", "year", ""))));
		String page = fields(FormView.of(FORMS.schema("PlanDelivery"), Schemas.twoPartners()).withTyped(typed));
		assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; \uD83D\uDE93")
			.doesNotContain("<script>")
			.contains("value=\"&quot;many&quot;\"")
			.contains("name=\"milestones[0].date-day\" value=\"32\"");
	}

	@Test
	void showsGivenAnswersForChange() {
		Map<String, Object> given = FORMS.check("PlanDelivery", Schemas.plan(), Schemas.twoPartners()).orRefuse();
		String page = fields(FormView.of(FORMS.schema("PlanDelivery"), given));
		assertThat(page).contains("name=\"milestones[0].date-month\" value=\"1\"")
			.contains("value=\"1250.50\"")
			.contains("£")
			.contains("Two officers");
	}

	@Test
	void marksTheChosenOption() {
		String page = fields(FormView.of(FORMS.schema("AnswerRequest"), Map.of("answer", "DECLINE")));
		assertThat(page).containsPattern("value=\"DECLINE\" checked=\"checked\"")
			.contains("id=\"field-answer\"")
			.contains("id=\"field-answer-3\"");
	}

	@Test
	void showsSpareRowsWithoutScript() {
		String page = fields(FormView.of(FORMS.schema("PlanDelivery"), Map.of()));
		assertThat(page).contains("Milestone 6").contains("milestones[5].title").contains("<details");
	}

	@Test
	void namesEachPartnerOverItsRequest() {
		String page = fields(FormView.of(FORMS.schema("PlanDelivery"), Schemas.twoPartners()));
		assertThat(page).contains("Kent Fire &amp; Rescue</legend>").contains("name=\"asks[1].agency\" value=\"kfrs\"");
	}

	@Test
	void saysHowMuchMayBeTyped() {
		assertThat(fields(FormView.of(FORMS.schema("AnswerRequest"), Map.of())))
			.contains("You can enter up to 2,000 characters");
	}

	@Test
	void readsAnswersInWords() {
		Map<String, Object> given = new LinkedHashMap<>(Schemas.twoPartners());
		given.putAll(FORMS.check("PlanDelivery", Schemas.plan(), Schemas.twoPartners()).orRefuse());
		String page = render("answers", "answers(${form})", FormView.of(FORMS.schema("PlanDelivery"), given));
		assertThat(page).contains("31 January 2027").contains("£1,250.50").contains("Kent Police:").contains("A van");
	}

	@Test
	void saysWhatWasNotAnswered() {
		String page = render("answers", "answers(${form})",
				FormView.of(FORMS.schema("AnswerRequest"), Map.of("answer", "ACCEPT")));
		assertThat(page).contains("We accept the request").contains("Not answered");
	}

	@Test
	void keepsADraftExactly() {
		Map<String, Object> typed = Map.of("outputTarget", "many \uD83D\uDE93", "milestones",
				List.of(Map.of("date", Map.of("day", "32"))));
		assertThat(Drafts.read(Drafts.write(typed))).isEqualTo(typed);
		assertThat(Drafts.read("[1]")).isEmpty();
		assertThat(Drafts.read("{\"a\":")).isEmpty();
		assertThat(Drafts.read("null")).isEmpty();
		assertThat(Drafts.read(null)).isEmpty();
	}

	private static String fields(FormView form) {
		return render("fields", "fields(${form})", form);
	}

	private static String summary(FormView form) {
		return render("errors", "summary(${form.errors()})", form);
	}

	private static String render(String template, String fragment, FormView form) {
		Context context = new Context(Locale.UK, Map.of("form", form));
		String page = "<th:block th:replace=\"~{forms/%s :: %s}\"></th:block>".formatted(template, fragment);
		return ENGINE.process(page, context).replaceAll("\\s*\\n\\s*", " ").replace("  ", " ");
	}

	private static List<String> all(String page, String pattern) {
		Matcher matcher = Pattern.compile(pattern).matcher(page);
		return matcher.results().map((result) -> result.group(1)).toList();
	}

	private static SpringTemplateEngine engine() {
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setCharacterEncoding("UTF-8");
		files.setOrder(1);
		files.setResolvablePatterns(Set.of("forms/*"));
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolvers(Set.of(files, new StringTemplateResolver()));
		return engine;
	}

}
