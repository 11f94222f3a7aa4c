package org.partnershipactions.intake.publicreport;

import java.time.Instant;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.forms.FieldError;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out the pages that need no account. */
@Component
class PublicPages {

	private static final String FOLDER = "intake/public/";

	private final PublicPartnership partnership;

	private final PublicRoute route;

	private final PublicDrafts drafts;

	PublicPages(PublicPartnership partnership, PublicRoute route, PublicDrafts drafts) {
		this.partnership = partnership;
		this.route = route;
		this.drafts = drafts;
	}

	ModelAndView page(String name) {
		return new ModelAndView(FOLDER + name).addObject("partnership", this.partnership.name());
	}

	/** A page of the report, which carries what was answered before. */
	ModelAndView page(String name, PublicDraft draft) {
		return page(name).addObject("answers", draft.answers()).addObject("carried", this.drafts.carried(draft));
	}

	/** The page of a question, with what was typed and what is wrong with it. */
	ModelAndView question(PublicDraft draft, StepPage shown, boolean checking) {
		String back = checking ? PublicRoute.CHECK : shown.step().previous().map(PublicStep::path).orElse(null);
		ModelAndView page = page(shown.step().path(), draft).addObject("page", shown)
			.addObject("errors", shown.errors())
			.addObject("checking", checking)
			.addObject("back", (back != null) ? "/report/" + back : "/report");
		if (shown.step() == PublicStep.WHERE) {
			page.addObject("wards", this.partnership.wards());
		}
		if (!shown.errors().isEmpty()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
		return page;
	}

	/** All answers, to be read once more. */
	ModelAndView check(PublicDraft draft) {
		PublicAnswers answers = draft.answers();
		String last = answers.chose("who", "ANONYMOUS") ? PublicStep.WHO.path() : PublicStep.CONTACT.path();
		return page(PublicRoute.CHECK, draft).addObject("rows", CheckRows.of(answers))
			.addObject("back", "/report/" + last);
	}

	/** Asks whoever may be a program to confirm that they are not. */
	ModelAndView confirm(PublicDraft draft, boolean tried) {
		List<FieldError> errors = tried
				? List.of(new FieldError("person", "Tick the box to say that you are a person who makes a report"))
				: List.of();
		ModelAndView page = page("confirm", draft).addObject("errors", errors)
			.addObject("page", new StepPage(PublicStep.DANGER, draft.answers(), errors));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/** Asks to wait or to telephone, and says until when. */
	ModelAndView wait(String name, Instant until) {
		ModelAndView page = page(name).addObject("until", until.atZone(PartnershipClock.LONDON).plusMinutes(1));
		page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
		return page;
	}

	/** Whether every question is answered. */
	boolean ready(PublicDraft draft) {
		return this.route.waiting(draft.answers()).isEmpty();
	}

	/** Where somebody goes whose report is not ready for the page they asked for. */
	ModelAndView elsewhere(PublicDraft draft) {
		return to("/report/" + this.route.waiting(draft.answers()).orElse(PublicRoute.CHECK));
	}

	static ModelAndView to(String path) {
		return new ModelAndView("redirect:" + path);
	}

}
