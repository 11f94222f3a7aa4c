package org.partnershipactions.intake.publicreport;

import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Shows all answers once more, sends the report and says under which reference it is. */
@Controller
@RequestMapping("/report")
class PublicSendController {

	private final PublicPages pages;

	private final PublicVisit visit;

	private final PublicDrafts drafts;

	private final PublicSending sending;

	private final PersonCheck person;

	PublicSendController(PublicPages pages, PublicVisit visit, PublicDrafts drafts, PublicSending sending,
			PersonCheck person) {
		this.pages = pages;
		this.visit = visit;
		this.drafts = drafts;
		this.sending = sending;
		this.person = person;
	}

	@GetMapping("/check")
	ModelAndView check(HttpServletRequest request) {
		Optional<PublicAnswers> kept = this.visit.kept(request);
		Optional<PublicDraft> draft = this.visit.draft(request, kept.orElse(PublicAnswers.NONE));
		if (draft.isEmpty()) {
			return nothingHere(request);
		}
		kept.ifPresent((typed) -> this.drafts.keep(request.getSession(), draft.get()));
		return this.pages.ready(draft.get()) ? this.pages.check(draft.get()).addObject("kept", kept.isPresent())
				: this.pages.elsewhere(draft.get());
	}

	@PostMapping("/check")
	ModelAndView send(HttpServletRequest request) {
		PublicAnswers typed = PublicVisit.typed(request);
		Optional<PublicDraft> draft = this.visit.draft(request, typed);
		if (draft.isEmpty()) {
			return nothingHere(request);
		}
		PublicDraft whole = draft.get().doubted(PersonCheck.trapped(typed));
		this.drafts.keep(request.getSession(), whole);
		if (!this.pages.ready(whole)) {
			return this.pages.elsewhere(whole);
		}
		if (this.person.doubts(whole) && !typed.chose("person", "YES")) {
			return this.pages.confirm(whole, typed.given("confirming") != null);
		}
		return send(whole, request);
	}

	@GetMapping("/sent")
	ModelAndView sent(HttpServletRequest request) {
		return this.drafts.sent(request.getSession(false))
			.map((report) -> this.pages.page("sent")
				.addObject("report", report)
				.addObject("link",
						ServletUriComponentsBuilder.fromContextPath(request).path(report.followPath()).toUriString()))
			.orElseGet(() -> PublicPages.to("/report?lost"));
	}

	/** Leaves nothing behind for whoever uses the computer next. */
	@PostMapping("/clear")
	ModelAndView clear(HttpServletRequest request) {
		this.drafts.forget(request.getSession());
		return PublicPages.to("/report?cleared");
	}

	private ModelAndView send(PublicDraft draft, HttpServletRequest request) {
		Optional<Instant> wait = this.sending.mustWait(draft.id(), "report", request.getRemoteAddr());
		if (wait.isPresent()) {
			return this.pages.wait("wait", wait.get()).addObject("carried", this.drafts.carried(draft));
		}
		this.drafts.finish(request.getSession(), this.sending.send(draft));
		return PublicPages.to("/report/sent");
	}

	private ModelAndView nothingHere(HttpServletRequest request) {
		return PublicPages
			.to(this.drafts.sent(request.getSession(false)).isPresent() ? "/report/sent" : "/report?lost");
	}

}
