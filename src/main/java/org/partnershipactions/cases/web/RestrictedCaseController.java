package org.partnershipactions.cases.web;

import java.util.List;

import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.restriction.CaseRestricting;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people say why they open a restricted case, and name who sees it. */
@Controller
@RequestMapping("/cases/{ref}")
class RestrictedCaseController {

	private final CaseReading cases;

	private final CaseRestricting restricting;

	RestrictedCaseController(CaseReading cases, CaseRestricting restricting) {
		this.cases = cases;
		this.restricting = restricting;
	}

	@PostMapping("/opening")
	ModelAndView open(@PathVariable("ref") String ref, @RequestParam(defaultValue = "") String reason) {
		try {
			this.restricting.open(ref, reason);
		}
		catch (InvalidAnswers ex) {
			return RestrictedCasePage.of(ref, reason, ex.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return new ModelAndView("redirect:" + CaseController.path(ref));
	}

	@GetMapping("/readers")
	ModelAndView readers(@PathVariable("ref") String ref) {
		return readers(ref, "", List.of());
	}

	@PostMapping("/readers")
	ModelAndView name(@PathVariable("ref") String ref, @RequestParam(defaultValue = "") String username,
			RedirectAttributes flash) {
		try {
			this.restricting.name(this.cases.key(ref), username);
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = readers(ref, username, ex.errors());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		flash.addFlashAttribute("notice", "The person may see the case.");
		return readersAgain(ref);
	}

	@PostMapping("/readers/{username}/removal")
	ModelAndView remove(@PathVariable("ref") String ref, @PathVariable("username") String username,
			RedirectAttributes flash) {
		this.restricting.remove(this.cases.key(ref), username);
		flash.addFlashAttribute("notice", "The person may no longer see the case.");
		return readersAgain(ref);
	}

	private ModelAndView readers(String ref, String typed, List<FieldError> errors) {
		String key = this.cases.key(ref);
		return new ModelAndView("cases/readers").addObject("ref", ref)
			.addObject("readers", this.restricting.readers(key))
			.addObject("rights", this.cases.rights(key))
			.addObject("username", typed)
			.addObject("errors", errors);
	}

	/** Whoever took off their own name sees the page no more. */
	private static ModelAndView readersAgain(String ref) {
		return new ModelAndView("redirect:" + CaseController.path(ref) + "/readers");
	}

}
