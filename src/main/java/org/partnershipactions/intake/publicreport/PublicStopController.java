package org.partnershipactions.intake.publicreport;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The two pages that stop a report: call 999 first, and turn to somebody else where the
 * place lies outside. Both let people go on.
 */
@Controller
@RequestMapping("/report")
class PublicStopController {

	private final PublicPages pages;

	private final PublicVisit visit;

	private final PublicDrafts drafts;

	private final PublicPlaceChecks places;

	PublicStopController(PublicPages pages, PublicVisit visit, PublicDrafts drafts, PublicPlaceChecks places) {
		this.pages = pages;
		this.visit = visit;
		this.drafts = drafts;
		this.places = places;
	}

	@GetMapping("/emergency")
	ModelAndView emergency(HttpServletRequest request) {
		return stop("emergency", request);
	}

	@PostMapping("/emergency")
	ModelAndView helped(HttpServletRequest request) {
		return goOn(request, "helped", "YES");
	}

	@GetMapping("/outside")
	ModelAndView outside(HttpServletRequest request) {
		return stop("outside", request);
	}

	/** What is said to be inside is one address: another one is asked about again. */
	@PostMapping("/outside")
	ModelAndView inside(HttpServletRequest request) {
		return goOn(request, "inside", null);
	}

	private ModelAndView stop(String name, HttpServletRequest request) {
		PublicAnswers kept = this.visit.kept(request).orElse(PublicAnswers.NONE);
		Optional<PublicDraft> draft = this.visit.draft(request, kept);
		return draft
			.map((found) -> this.pages.page(name, found)
				.addObject("place", PublicPlaceChecks.called(found.answers()))
				.addObject("sure", this.places.surelyOutside(found.answers())))
			.orElseGet(() -> PublicPages.to("/report?lost"));
	}

	private ModelAndView goOn(HttpServletRequest request, String field, String value) {
		Optional<PublicDraft> draft = this.visit.draft(request, PublicVisit.typed(request));
		if (draft.isEmpty()) {
			return PublicPages.to("/report?lost");
		}
		PublicAnswers answers = draft.get().answers();
		PublicDraft changed = draft.get()
			.with(answers.with(field, (value != null) ? value : PublicPlaceChecks.called(answers)));
		this.drafts.keep(request.getSession(), changed);
		return this.pages.elsewhere(changed);
	}

}
