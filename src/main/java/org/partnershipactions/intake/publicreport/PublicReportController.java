package org.partnershipactions.intake.publicreport;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FieldError;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks whoever wants to report anti-social behaviour one question after the other. */
@Controller
@RequestMapping("/report")
class PublicReportController {

	private static final String CHECKING = "from";

	private final PublicPages pages;

	private final PublicVisit visit;

	private final PublicDrafts drafts;

	private final PublicChecks checks;

	private final PublicRoute route;

	PublicReportController(PublicPages pages, PublicVisit visit, PublicDrafts drafts, PublicChecks checks,
			PublicRoute route) {
		this.pages = pages;
		this.visit = visit;
		this.drafts = drafts;
		this.checks = checks;
		this.route = route;
	}

	@GetMapping
	ModelAndView start(HttpServletRequest request) {
		return this.pages.page("start")
			.addObject("lost", request.getParameterMap().containsKey("lost"))
			.addObject("cleared", request.getParameterMap().containsKey("cleared"));
	}

	@GetMapping("/{path}")
	ModelAndView ask(@PathVariable String path, HttpServletRequest request) {
		Optional<PublicStep> step = PublicStep.at(path);
		if (step.isEmpty()) {
			return PublicPages.to("/report");
		}
		Optional<PublicAnswers> kept = this.visit.kept(request);
		Optional<PublicDraft> draft = this.visit.draft(request, kept.orElse(PublicAnswers.NONE));
		if (draft.isEmpty() && step.get() != PublicStep.DANGER) {
			return nothingHere(request);
		}
		return ask(new StepPage(step.get(), kept.orElse(null), List.of()), draft.orElseGet(this.drafts::begin),
				request);
	}

	/** Shows a question with what was kept of it, else with what was answered before. */
	private ModelAndView ask(StepPage kept, PublicDraft known, HttpServletRequest request) {
		if (!this.route.reaches(kept.step(), known.answers())) {
			return this.pages.elsewhere(known);
		}
		if (kept.typed() == null) {
			StepPage shown = new StepPage(kept.step(), known.answers(), List.of());
			return this.pages.question(known, shown, isChecking(request.getParameter(CHECKING)));
		}
		this.drafts.keep(request.getSession(), known);
		return this.pages.question(known, kept, isChecking(kept.text(CHECKING))).addObject("kept", true);
	}

	@PostMapping("/{path}")
	ModelAndView answer(@PathVariable String path, HttpServletRequest request) {
		Optional<PublicStep> step = PublicStep.at(path);
		PublicAnswers typed = PublicVisit.typed(request);
		Optional<PublicDraft> draft = this.visit.draft(request, typed);
		if (step.isEmpty() || draft.isEmpty() && step.get() != PublicStep.DANGER) {
			return nothingHere(request);
		}
		return answer(step.get(), draft.orElseGet(this.drafts::begin).doubted(PersonCheck.trapped(typed)), request);
	}

	private ModelAndView answer(PublicStep step, PublicDraft draft, HttpServletRequest request) {
		PublicAnswers typed = PublicVisit.typed(request);
		boolean checking = isChecking(typed.text(CHECKING));
		List<FieldError> errors = this.checks.check(step, typed);
		PublicDraft answered = errors.isEmpty()
				? draft.with(PublicStep.withoutWhatIsTakenBack(step.answered(draft.answers(), typed))) : draft;
		if (!this.route.reaches(step, answered.answers())) {
			return this.pages.elsewhere(draft);
		}
		this.drafts.keep(request.getSession(), answered);
		return errors.isEmpty() ? PublicPages.to("/report/" + this.route.after(step, answered.answers(), checking))
				: this.pages.question(draft, new StepPage(step, typed, errors), checking);
	}

	/** For whoever comes with nothing: what was sent, else the first page again. */
	private ModelAndView nothingHere(HttpServletRequest request) {
		return PublicPages
			.to(this.drafts.sent(request.getSession(false)).isPresent() ? "/report/sent" : "/report?lost");
	}

	private static boolean isChecking(String from) {
		return PublicRoute.CHECK.equals(from);
	}

}
