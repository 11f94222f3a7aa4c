package org.partnershipactions.residents.web;

import java.util.function.Supplier;

import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Carries a form out and goes on, or shows it again with what is wrong. */
final class FormSubmission {

	private FormSubmission() {
	}

	static ModelAndView by(Runnable work, String next, Supplier<ModelAndView> form) {
		try {
			work.run();
			return new ModelAndView("redirect:" + next);
		}
		catch (InvalidAnswers wrong) {
			ModelAndView again = form.get();
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again.addObject("errors", wrong.errors());
		}
	}

}
