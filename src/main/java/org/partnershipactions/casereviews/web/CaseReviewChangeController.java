package org.partnershipactions.casereviews.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.casereviews.Appealing;
import org.partnershipactions.casereviews.reading.ReviewList;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewFilter;
import org.partnershipactions.casereviews.reading.ReviewReading;
import org.partnershipactions.casereviews.warnings.WarningSettling;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appeals, withdrawals and what the manager did about a notice. */
@Controller
@RequestMapping("/case-reviews")
class CaseReviewChangeController {

	private final ReviewReading reading;

	private final Appealing appeals;

	private final WarningSettling warnings;

	private final ReviewPages pages;

	private final ReviewList list;

	CaseReviewChangeController(ReviewReading reading, Appealing appeals, WarningSettling warnings, ReviewPages pages,
			ReviewList list) {
		this.reading = reading;
		this.appeals = appeals;
		this.warnings = warnings;
		this.pages = pages;
		this.list = list;
	}

	@PostMapping("/{ref}/appeal")
	ModelAndView appeal(@PathVariable String ref, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		String key = this.reading.keyToRun(ref);
		return done(ref, typed, () -> {
			this.appeals.appeal(key, typed.get("grounds"));
			flash.addFlashAttribute("notice", "The appeal is recorded. The manager decides on it.");
		});
	}

	@PostMapping("/{ref}/withdrawal")
	ModelAndView withdraw(@PathVariable String ref, @RequestParam Map<String, String> typed, RedirectAttributes flash) {
		String key = this.reading.keyToRun(ref);
		return done(ref, typed, () -> {
			this.appeals.withdraw(key, typed.get("reason"));
			flash.addFlashAttribute("notice", "The application is withdrawn. Open tasks are closed.");
		});
	}

	@PostMapping("/notices/{key}")
	ModelAndView settle(@PathVariable String key, @RequestParam(defaultValue = "") String note,
			RedirectAttributes flash) {
		try {
			this.warnings.settle(key, note);
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = this.pages.list(this.list.page(ReviewFilter.none(), null, 25), ReviewsAsked.all());
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again.addObject("errors", List.of(new FieldError("note-" + key, ex.errors().get(0).message())))
				.addObject("wrongNotice", key);
		}
		flash.addFlashAttribute("notice", "It is noted what was done.");
		return new ModelAndView("redirect:/case-reviews");
	}

	private ModelAndView done(String ref, Map<String, String> typed, Runnable work) {
		try {
			work.run();
			return new ModelAndView("redirect:/case-reviews/" + ref);
		}
		catch (InvalidAnswers ex) {
			return again(ref, ApplicationForm.refused(typed, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return again(ref, ApplicationForm.of(typed), HttpStatus.CONFLICT).addObject("conflict", ex.getMessage());
		}
	}

	private ModelAndView again(String ref, ApplicationForm form, HttpStatus status) {
		ModelAndView page = this.pages.one(ref, form);
		page.setStatus(status);
		return page;
	}

}
