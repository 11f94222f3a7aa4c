package org.partnershipactions.partners.web;

import java.util.List;
import java.util.function.Supplier;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.WrongEntry;

import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * Saves a form: on to another page when it worked, else back to the form with the errors
 * and all that was typed.
 */
final class Saving {

	private Saving() {
	}

	static ModelAndView or(Supplier<ModelAndView> form, Runnable work, String next) {
		return showing(form, () -> {
			work.run();
			return new ModelAndView("redirect:" + next);
		});
	}

	/** The same where the work itself says what is shown next. */
	static ModelAndView showing(Supplier<ModelAndView> form, Supplier<ModelAndView> work) {
		try {
			return work.get();
		}
		catch (InvalidAnswers ex) {
			return again(form.get(), ex.errors(), ex.getStatusCode());
		}
		catch (WrongEntry ex) {
			return again(form.get(), ex.errors(), ex.getStatusCode());
		}
	}

	private static ModelAndView again(ModelAndView form, List<?> errors, HttpStatusCode status) {
		form.addObject("errors", errors).setStatus(status);
		return form;
	}

}
