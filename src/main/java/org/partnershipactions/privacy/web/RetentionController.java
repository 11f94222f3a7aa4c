package org.partnershipactions.privacy.web;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.privacy.Retention;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a manager decides what is erased and what must be kept. */
@Controller
@RequestMapping("/retention")
class RetentionController {

	private static final String LIST = "/retention";

	private final Retention retention;

	RetentionController(Retention retention) {
		this.retention = retention;
	}

	@GetMapping
	ModelAndView page() {
		return new ModelAndView("privacy/retention").addObject("list", this.retention.list())
			.addObject("zone", PartnershipClock.LONDON);
	}

	@GetMapping("/{kind}/{key}")
	ModelAndView one(Choice choice) {
		return new ModelAndView("privacy/erasure").addObject("due", this.retention.due(choice.kind(), choice.key()))
			.addObject("reason", choice.reason());
	}

	@PostMapping("/{kind}/{key}")
	ModelAndView erase(Choice choice, RedirectAttributes flash) {
		return decided(choice, () -> {
			this.retention.erase(choice.kind(), choice.key(), Boolean.TRUE.equals(choice.confirmed()));
			flash.addFlashAttribute("notice", "The personal data is erased. The figures stay.");
		});
	}

	@PostMapping("/{kind}/{key}/hold")
	ModelAndView hold(Choice choice) {
		return decided(choice, () -> this.retention.hold(choice.kind(), choice.key(), choice.reason()));
	}

	@PostMapping("/holds/{id}/lift")
	String lift(@PathVariable("id") String id, RedirectAttributes flash) {
		this.retention.lift(id);
		flash.addFlashAttribute("notice", "The hold is lifted.");
		return "redirect:" + LIST;
	}

	/** Carries a decision out, or shows its page again with what is wrong. */
	private ModelAndView decided(Choice choice, Runnable decision) {
		try {
			decision.run();
			return new ModelAndView("redirect:" + LIST);
		}
		catch (InvalidAnswers wrong) {
			ModelAndView again = one(choice);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again.addObject("errors", wrong.errors());
		}
	}

	/**
	 * What is decided about something that is due.
	 *
	 * @param kind kind of the subject
	 * @param key key of the subject
	 * @param confirmed whether the erasure is confirmed
	 * @param reason why it must be kept
	 */
	record Choice(String kind, String key, Boolean confirmed, String reason) {
	}

}
