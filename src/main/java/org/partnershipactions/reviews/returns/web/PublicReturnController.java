package org.partnershipactions.reviews.returns.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.WebAnswers;
import org.partnershipactions.reviews.returns.LinkedReturn;
import org.partnershipactions.reviews.returns.ReturnLinks;
import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.workflow.RaceLost;
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
import org.springframework.web.servlet.ModelAndView;

/** One progress return by a link that needs no account and works once. */
@Controller
@RequestMapping("/return/{secret}")
class PublicReturnController {

	private final ReturnLinks links;

	PublicReturnController(ReturnLinks links) {
		this.links = links;
	}

	/** No search engine is to keep what a secret opens. */
	@ModelAttribute
	void keptOutOfSearch(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

	@GetMapping
	ModelAndView ask(@PathVariable("secret") String secret, HttpServletRequest request) {
		LinkedReturn linked = this.links.open(secret);
		if (linked.asked().state() != ReturnState.ASKED) {
			return over(HttpStatus.GONE, "This link has ended", ended(linked));
		}
		Map<String, Object> kept = kept(linked.form(), request);
		return page(secret, linked, kept.isEmpty() ? linked.form() : linked.form().withTyped(kept));
	}

	@SentOnce
	@PostMapping
	ModelAndView give(@PathVariable("secret") String secret, HttpServletRequest request) {
		LinkedReturn linked = this.links.open(secret);
		FormView form = linked.form().withTyped(WebAnswers.typed(linked.form().schema(), request.getParameterMap()));
		try {
			this.links.give(secret, form.typed());
			return over(HttpStatus.OK, "Return sent", "Thank you. How the action stands is saved with the plan.");
		}
		catch (InvalidAnswers ex) {
			return sentBack(page(secret, linked, form.withErrors(ex.errors())));
		}
		catch (RaceLost | ConcurrencyFailureException ex) {
			return tooLate("Others changed the same quarter at the same moment. Open the link again.", form);
		}
		catch (StepNotOpen ex) {
			return tooLate(ex.getMessage(), form);
		}
	}

	@ExceptionHandler(NotFound.class)
	ModelAndView unknown() {
		return over(HttpStatus.NOT_FOUND, "There is no such link",
				"Check that you have the whole link, or ask whoever sent it for a new one.");
	}

	private static ModelAndView page(String secret, LinkedReturn linked, FormView form) {
		return new ModelAndView("reviews/return").addObject("secret", secret)
			.addObject("asked", linked.asked())
			.addObject("sections", linked.sections())
			.addObject("form", form)
			.addObject("words", new ReturnWords());
	}

	private static ModelAndView sentBack(ModelAndView page) {
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private static ModelAndView tooLate(String why, FormView typed) {
		return over(HttpStatus.CONFLICT, "Your return was not taken", why).addObject("typed", typed);
	}

	private static ModelAndView over(HttpStatus status, String heading, String words) {
		ModelAndView page = new ModelAndView("reviews/return-over").addObject("heading", heading)
			.addObject("text", words);
		page.setStatus(status);
		return page;
	}

	private static String ended(LinkedReturn linked) {
		return switch (linked.asked().state()) {
			case GIVEN -> "The return was given, and a link works once. Thank you.";
			case MISSED -> "The deadline for this return, " + new ReturnWords().day(linked.asked().due())
					+ ", has passed. Tell the task group at its review how the action stands.";
			default -> "The action was withdrawn, so its progress is no longer asked for.";
		};
	}

	private static Map<String, Object> kept(FormView form, HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return KeptAnswers.take(request.getSession(false), path)
			.map((kept) -> WebAnswers.typed(form.schema(), kept.arrays()))
			.orElse(Map.of());
	}

}
