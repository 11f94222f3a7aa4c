package org.partnershipactions.measures.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.WebAnswers;
import org.partnershipactions.measures.MeasureRegister;
import org.partnershipactions.measures.MeasureRegister.MeasureSheet;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.ModelAndView;

/** Finds what the address of a page names, and shows its form with what was typed. */
@Component
class MeasurePages {

	private final MeasureRegister register;

	private final MeasureWords words;

	private final PartnershipClock clock;

	MeasurePages(MeasureRegister register, MeasureWords words, PartnershipClock clock) {
		this.register = register;
		this.words = words;
		this.clock = clock;
	}

	/** The year of an address, this year where it names none. */
	PlanYear year(String typed) {
		if (!StringUtils.hasText(typed)) {
			return PlanYear.of(this.clock.today());
		}
		try {
			return PlanYear.parse(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("plan year");
		}
	}

	MeasureSheet sheet(String year, String code) {
		return this.register.sheet(year(year), code);
	}

	ModelAndView page(String template, Map<String, ?> model) {
		return new ModelAndView(template, model).addObject("words", this.words);
	}

	/** What was typed, without the year of the page's own address. */
	static Map<String, String[]> typed(HttpServletRequest request) {
		Map<String, String[]> typed = new HashMap<>(request.getParameterMap());
		typed.remove("year");
		return typed;
	}

	/** The form with what was typed before the session ran out. */
	static FormView restored(FormView form, HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return KeptAnswers.take(request.getSession(false), path)
			.map((kept) -> form.withTyped(WebAnswers.typed(form.schema(), kept.arrays())))
			.orElse(form);
	}

	/** The page of a form about a measure. */
	ModelAndView form(MeasureSheet sheet, Asking asking, FormView form) {
		return page("measures/form", Map.of("sheet", sheet, "asking", asking, "form", form));
	}

	/**
	 * Does what a page is for and goes back to the measure; with the form again where it
	 * is refused.
	 */
	ModelAndView submitted(ModelAndView again, FormView form, Runnable work) {
		try {
			work.run();
			return null;
		}
		catch (InvalidAnswers ex) {
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again.addObject("form", form.withErrors(ex.errors()));
		}
		catch (StepNotOpen ex) {
			again.setStatus(HttpStatus.CONFLICT);
			return again.addObject("form", form).addObject("conflict", ex.getMessage());
		}
	}

	/** Where the page of a measure is. */
	static String path(MeasureSheet sheet) {
		return "/measures/" + sheet.measure().code() + "?year=" + sheet.measure().year();
	}

	/**
	 * What a form page asks for.
	 *
	 * @param heading what the page is about
	 * @param button label of its button
	 * @param path where its answers go, below the measure's own page
	 */
	record Asking(String heading, String button, String path) {
	}

}
