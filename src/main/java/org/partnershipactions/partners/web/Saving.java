package org.partnershipactions.partners.web;

import java.util.function.Supplier;

import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Saves a form: on to another page when it worked, else back to the form with the errors
 * and all that was typed.
 */
final class Saving {

	private Saving() {
	}

	static ModelAndView or(Supplier<ModelAndView> form, Runnable work, String next) {
		try {
			work.run();
			return new ModelAndView("redirect:" + next);
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = form.get().addObject("errors", ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

}
