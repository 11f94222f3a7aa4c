package org.partnershipactions.cases.web;

import java.util.List;

import org.partnershipactions.forms.FieldError;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page that asks why a restricted case is opened, before it shows anything of it. */
final class RestrictedCasePage {

	private RestrictedCasePage() {
	}

	static ModelAndView of(String ref, String typed, List<FieldError> errors, HttpStatus status) {
		ModelAndView page = new ModelAndView("cases/restricted").addObject("ref", ref)
			.addObject("reason", typed)
			.addObject("errors", errors);
		page.setStatus(status);
		return page;
	}

}
