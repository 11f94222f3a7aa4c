package org.partnershipactions.intake.publicreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.intake.FollowView;
import org.partnershipactions.intake.ReportFollowing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows whoever has its secret link how far a report came, and takes more about it. */
@Controller
@RequestMapping("/follow/{secret}")
class FollowController {

	private static final String TEXT = "text";

	private final ReportFollowing following;

	private final PublicSending sending;

	private final PublicPages pages;

	private final PublicVisit visit;

	FollowController(ReportFollowing following, PublicSending sending, PublicPages pages, PublicVisit visit) {
		this.following = following;
		this.sending = sending;
		this.pages = pages;
		this.visit = visit;
	}

	/** No search engine is to keep what a secret opens. */
	@ModelAttribute
	void keptOutOfSearch(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex, nofollow");
	}

	@GetMapping
	ModelAndView show(@PathVariable String secret, HttpServletRequest request) {
		Optional<PublicAnswers> kept = this.visit.kept(request);
		return this.following.bySecret(secret)
			.map((report) -> page(report, kept.orElse(PublicAnswers.NONE), List.of()).addObject("kept",
					kept.isPresent()))
			.orElseGet(this::unknown);
	}

	@PostMapping
	ModelAndView add(@PathVariable String secret, HttpServletRequest request, RedirectAttributes notices) {
		PublicAnswers typed = PublicVisit.typed(request);
		Optional<FollowView> report = this.following.bySecret(secret);
		if (report.isEmpty() || !report.get().open()) {
			return report.map((closed) -> page(closed, typed, List.of())).orElseGet(this::unknown);
		}
		List<FieldError> errors = wrong(typed);
		if (!errors.isEmpty()) {
			ModelAndView again = page(report.get(), typed, errors);
			again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return again;
		}
		return add(secret, typed, request).map((until) -> waiting(report.get(), typed, until)).orElseGet(() -> {
			notices.addFlashAttribute("notice", "What you wrote is added to your report.");
			return PublicPages.to("/follow/" + secret);
		});
	}

	private Optional<Instant> add(String secret, PublicAnswers typed, HttpServletRequest request) {
		Optional<Instant> until = this.sending.mustWait(PublicSending.key(secret, typed), "addition",
				request.getRemoteAddr());
		if (until.isEmpty()) {
			this.sending.add(secret, typed);
		}
		return until;
	}

	private ModelAndView waiting(FollowView report, PublicAnswers typed, Instant until) {
		ModelAndView page = page(report, typed, List.of());
		page.addAllObjects(this.pages.wait("follow", until).getModel());
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		return page;
	}

	private ModelAndView page(FollowView report, PublicAnswers typed, List<FieldError> errors) {
		return this.pages.page("follow")
			.addObject("report", report)
			.addObject("errors", errors)
			.addObject("page", new StepPage(PublicStep.HAPPENED, typed, errors));
	}

	private ModelAndView unknown() {
		ModelAndView page = this.pages.page("unknown");
		page.setStatus(HttpStatus.NOT_FOUND);
		return page;
	}

	private static List<FieldError> wrong(PublicAnswers typed) {
		List<FieldError> missing = typed.needed(TEXT, "Enter what you want to add");
		return missing.isEmpty() ? PublicBox.tooLong(List.of(TEXT), typed) : missing;
	}

}
