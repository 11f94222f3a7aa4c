package org.partnershipactions.cases.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.cases.victims.Satisfaction;
import org.partnershipactions.cases.victims.SurveyAnswers;
import org.partnershipactions.cases.victims.SurveyLinks;
import org.partnershipactions.cases.victims.SurveyReply;
import org.partnershipactions.cases.victims.SurveyView;
import org.partnershipactions.forms.ErrorLink;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.OpenPages;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The survey of a victim, by a link that needs no account and works once. */
@Controller
@RequestMapping("/survey/{secret}")
class SurveyController {

	private final SurveyLinks surveys;

	SurveyController(SurveyLinks surveys) {
		this.surveys = surveys;
	}

	/** No search engine is to keep what a secret opens. */
	@ModelAttribute
	void keptOutOfSearch(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

	@GetMapping
	ModelAndView ask(@PathVariable("secret") String secret, HttpServletRequest request) {
		if (!this.surveys.takesAnswers(secret)) {
			return ended(this.surveys.bySecret(secret));
		}
		return page(secret, new SurveyForm(kept(request)), false);
	}

	@SentOnce
	@PostMapping
	ModelAndView answer(@PathVariable("secret") String secret, @RequestParam Map<String, String> typed) {
		SurveyForm form = new SurveyForm(typed);
		if (this.surveys.takesAnswers(secret) && !form.errors().isEmpty()) {
			ModelAndView again = page(secret, form, true);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		this.surveys.answer(secret, form.answers());
		return thanks("Thank you. Your answers are saved.");
	}

	@SentOnce
	@PostMapping("/decline")
	ModelAndView decline(@PathVariable("secret") String secret) {
		this.surveys.decline(secret);
		return thanks("Thank you for letting us know. We will not ask again.");
	}

	@ExceptionHandler({ StepNotOpen.class, ConcurrencyFailureException.class })
	ModelAndView late(HttpServletRequest request) {
		ModelAndView page = over("This survey has ended",
				"It was answered already, or its time has run out. It can be answered once.");
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	@ExceptionHandler(NotFound.class)
	ModelAndView unknown() {
		ModelAndView page = over("There is no such survey",
				"Check that you have the whole link, or use the link of the latest message that you had from us.");
		page.setStatus(HttpStatus.NOT_FOUND);
		return page;
	}

	private static ModelAndView page(String secret, SurveyForm form, boolean sent) {
		return new ModelAndView("cases/survey").addObject("secret", secret)
			.addObject("form", form)
			.addObject("errors", sent ? form.links() : List.of())
			.addObject("wrong", sent ? form.errors() : List.of());
	}

	private static ModelAndView ended(SurveyView survey) {
		return switch (survey.state()) {
			case ANSWERED -> over("You have answered this survey",
					"Thank you. Your answers are saved, and the survey can be answered once.");
			case DECLINED -> over("You did not want to answer this survey", "That is fine. We will not ask again.");
			default -> over("This survey has ended",
					"Its time has run out, so it can no longer be answered. Your case is not affected.");
		};
	}

	private static ModelAndView thanks(String words) {
		return over("Survey finished", words);
	}

	private static ModelAndView over(String heading, String words) {
		return new ModelAndView("cases/survey-over").addObject("heading", heading).addObject("words", words);
	}

	private static Map<String, String> kept(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		Map<String, String> typed = new LinkedHashMap<>();
		KeptAnswers.take(request.getSession(false), path)
			.ifPresent((kept) -> kept.parameters().forEach((name, values) -> typed.put(name, values.get(0))));
		return typed;
	}

	/** What somebody typed into the survey, and what is wrong with it. */
	record SurveyForm(Map<String, String> typed) {

		static final String MEASURE = "actionTaken";

		private static final int MOST = 2000;

		private static final Map<String, String> QUESTIONS = questions();

		private static Map<String, String> questions() {
			Map<String, String> asked = new LinkedHashMap<>();
			asked.put("onTime", "Did somebody act on your report as soon as they should have?");
			asked.put("informed", "Were you kept informed?");
			asked.put("reachable", "Could you reach the officer when you needed to?");
			asked.put("supported", "Were you offered support?");
			asked.put(MEASURE, "How satisfied are you with the action that was taken?");
			asked.put("outcome", "How satisfied are you with the outcome?");
			return asked;
		}

		/** The six questions, in order. */
		public List<Question> asked() {
			return QUESTIONS.entrySet().stream().map((one) -> question(one.getKey(), one.getValue())).toList();
		}

		public String words() {
			return text("words");
		}

		/** What has to be put right; the measure's question needs an answer. */
		List<FieldError> errors() {
			List<FieldError> errors = new ArrayList<>();
			if (satisfaction(MEASURE).isEmpty()) {
				errors.add(new FieldError(MEASURE, "Choose how satisfied you are with the action that was taken"));
			}
			if (words().codePointCount(0, words().length()) > MOST) {
				errors.add(new FieldError("words", "What you want to add must be 2,000 characters or fewer"));
			}
			return errors;
		}

		/** What is wrong with one question. */
		public List<FieldError> problems(List<FieldError> wrong, String field) {
			return wrong.stream().filter((error) -> error.field().equals(field)).toList();
		}

		List<ErrorLink> links() {
			return errors().stream().map((error) -> new ErrorLink("field-" + error.field(), error.message())).toList();
		}

		SurveyAnswers answers() {
			return new SurveyAnswers(reply("onTime"), reply("informed"), reply("reachable"), reply("supported"),
					satisfaction(MEASURE).orElse(null), satisfaction("outcome").orElse(null),
					words().isBlank() ? null : words().strip());
		}

		private Question question(String name, String words) {
			boolean replies = !name.equals(MEASURE) && !name.equals("outcome");
			List<Option> options = replies
					? Arrays.stream(SurveyReply.values()).map((one) -> new Option(one.name(), one.words())).toList()
					: Arrays.stream(Satisfaction.values()).map((one) -> new Option(one.name(), one.words())).toList();
			return new Question(name, name.equals(MEASURE) ? words : words + " (optional)", options, text(name));
		}

		private SurveyReply reply(String name) {
			return Arrays.stream(SurveyReply.values())
				.filter((one) -> one.name().equals(text(name)))
				.findFirst()
				.orElse(null);
		}

		private Optional<Satisfaction> satisfaction(String name) {
			return Arrays.stream(Satisfaction.values()).filter((one) -> one.name().equals(text(name))).findFirst();
		}

		private String text(String name) {
			return this.typed.getOrDefault(name, "");
		}

		/**
		 * One question as the page shows it.
		 *
		 * @param name of the parameter
		 * @param words the question
		 * @param options its answers
		 * @param chosen what was chosen, or empty
		 */
		record Question(String name, String words, List<Option> options, String chosen) {
		}

		/** One answer to choose. */
		record Option(String value, String words) {
		}

	}

	/** The survey is open to whoever has its link; it needs no account. */
	@Configuration(proxyBeanMethods = false)
	static class SurveyPages {

		@Bean
		OpenPages surveyPages() {
			return () -> List.of("/survey/**");
		}

	}

}
