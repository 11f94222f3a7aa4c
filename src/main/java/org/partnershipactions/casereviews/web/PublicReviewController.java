package org.partnershipactions.casereviews.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.casereviews.Applying;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.intake.publicreport.PublicPartnership;
import org.partnershipactions.intake.publicreport.SendingRate;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.security.submissions.SubmissionGuard;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The public page on which somebody applies for a case review, without an account: each
 * application once, not too much from one address.
 */
@Controller
@RequestMapping("/case-review")
class PublicReviewController {

	private static final String PATH = "/case-review";

	private final Applying applying;

	private final PublicPartnership partnership;

	private final SendingRate rate;

	private final SubmissionGuard submissions;

	PublicReviewController(Applying applying, PublicPartnership partnership, SendingRate rate,
			SubmissionGuard submissions) {
		this.applying = applying;
		this.partnership = partnership;
		this.rate = rate;
		this.submissions = submissions;
	}

	@GetMapping
	ModelAndView form(HttpServletRequest request) {
		Map<String, String> typed = new HashMap<>(Map.of("id", UUID.randomUUID().toString()));
		Optional<KeptAnswers> kept = KeptAnswers.take(request.getSession(false), PATH);
		kept.ifPresent((answers) -> answers.parameters().forEach((name, values) -> typed.put(name, values.get(0))));
		return page(ApplicationForm.of(typed)).addObject("kept", kept.isPresent());
	}

	@PostMapping
	ModelAndView send(@RequestParam Map<String, String> typed, HttpServletRequest request, RedirectAttributes flash) {
		ApplicationForm form = ApplicationForm.of(typed);
		try {
			NewApplication application = form.application(this.partnership.code());
			PersonDoubt.check(form);
			Optional<Instant> wait = mustWait(form, request.getRemoteAddr());
			return wait.isPresent() ? later(form, wait.get())
					: sent(flash.addFlashAttribute("ref", sendOnce(form, application)));
		}
		catch (InvalidAnswers ex) {
			ModelAndView again = page(ApplicationForm.refused(typed, ex.errors()));
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
	}

	/** The reference is what we kept for this visitor, never what an address says. */
	@GetMapping("/sent")
	ModelAndView sent(HttpServletRequest request) {
		Map<String, ?> sent = RequestContextUtils.getInputFlashMap(request);
		return (sent == null || !sent.containsKey("ref")) ? new ModelAndView("redirect:/case-review")
				: framed("casereviews/public-sent").addObject("ref", sent.get("ref"));
	}

	/** Empty where it may be sent, else the moment from which it may be. */
	private Optional<Instant> mustWait(ApplicationForm form, String address) {
		return this.submissions.answer(key(form)).isPresent() ? Optional.empty()
				: this.rate.count("case-review", address);
	}

	/** The second of two clicks gets the reference of the first. */
	private String sendOnce(ApplicationForm form, NewApplication application) {
		return this.submissions.once(key(form), () -> this.applying.apply(application).ref());
	}

	private static String key(ApplicationForm form) {
		return "case-review " + form.text("id") + " " + form.text("story");
	}

	private static ModelAndView sent(RedirectAttributes flash) {
		return new ModelAndView("redirect:/case-review/sent");
	}

	private ModelAndView later(ApplicationForm form, Instant from) {
		ModelAndView page = page(form).addObject("wait", from.atZone(PartnershipClock.LONDON).toLocalTime());
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		return page;
	}

	private ModelAndView page(ApplicationForm form) {
		return framed("casereviews/public").addObject("form", form)
			.addObject("errors", form.errors())
			.addObject("kinds", ApplicantKind.values())
			.addObject("bodies", this.applying.bodiesForPublic(this.partnership.code()));
	}

	private ModelAndView framed(String template) {
		return new ModelAndView(template).addObject("partnership", this.partnership.name());
	}

	/**
	 * Asks once more where a box was filled that no person sees; whoever confirms loses
	 * nothing, because browsers fill boxes by themselves too.
	 */
	static final class PersonDoubt {

		private PersonDoubt() {
		}

		static void check(ApplicationForm form) {
			if (!form.text("website").isBlank() && !form.chose("person", "yes")) {
				throw new InvalidAnswers("person", "Confirm that you are a person, then send the application again");
			}
		}

	}

}
