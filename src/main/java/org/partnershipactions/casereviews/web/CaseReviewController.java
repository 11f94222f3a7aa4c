package org.partnershipactions.casereviews.web;

import java.util.Map;

import org.partnershipactions.casereviews.Applying;
import org.partnershipactions.casereviews.Applying.ApplicationReceipt;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.reading.ReviewList;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.CurrentPerson;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of case reviews, the page of one, and the entry of an application. */
@Controller
@RequestMapping("/case-reviews")
class CaseReviewController {

	private static final int PAGE = 25;

	private final ReviewList list;

	private final ReviewPages pages;

	private final Applying applying;

	private final CurrentPerson person;

	CaseReviewController(ReviewList list, ReviewPages pages, Applying applying, CurrentPerson person) {
		this.list = list;
		this.pages = pages;
		this.applying = applying;
		this.person = person;
	}

	@GetMapping
	ModelAndView list(ReviewsAsked asked) {
		return this.pages.list(this.list.page(asked.filter(), asked.after(), PAGE), asked);
	}

	@GetMapping("/new")
	ModelAndView form() {
		return entry(ApplicationForm.of(Map.of("madeBy", "victim")));
	}

	@PostMapping("/new")
	ModelAndView enter(@RequestParam Map<String, String> typed, RedirectAttributes flash) {
		try {
			ApplicationReceipt applied = this.applying
				.enter(ApplicationForm.of(typed).application(this.person.partnership()));
			flash.addFlashAttribute("notice", "The application is taken. Its reference is " + applied.ref() + ".");
			return new ModelAndView("redirect:/case-reviews");
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = entry(ApplicationForm.refused(typed, ex.errors()));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

	@GetMapping("/{ref}")
	ModelAndView one(@PathVariable String ref) {
		return this.pages.one(ref, ApplicationForm.of(Map.of()));
	}

	private ModelAndView entry(ApplicationForm form) {
		return new ModelAndView("casereviews/new")
			.addObject("bodies", this.applying.bodiesForOfficers(this.person.partnership()))
			.addObject("form", form)
			.addObject("kinds", ApplicantKind.values())
			.addObject("errors", form.errors())
			.addObject("words", this.pages.words());
	}

}
