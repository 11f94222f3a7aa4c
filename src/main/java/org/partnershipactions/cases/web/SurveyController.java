package org.partnershipactions.cases.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.cases.victims.SurveyLinks;
import org.partnershipactions.cases.victims.SurveyView;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

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

}
