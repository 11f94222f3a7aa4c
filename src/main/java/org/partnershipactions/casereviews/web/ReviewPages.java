package org.partnershipactions.casereviews.web;

import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.casereviews.ReviewStage;
import org.partnershipactions.casereviews.reading.ReviewFigures;
import org.partnershipactions.casereviews.reading.ReviewList.ReviewPage;
import org.partnershipactions.casereviews.reading.ReviewReading;
import org.partnershipactions.casereviews.rights.RightTelling;
import org.partnershipactions.casereviews.warnings.WarningSettling;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Builds the pages of case reviews. */
@Component
class ReviewPages {

	private final ReviewReading reading;

	private final ReviewFigures figures;

	private final WarningSettling warnings;

	private final RightTelling rights;

	private final CurrentPerson person;

	private final ReviewWords words;

	ReviewPages(ReviewReading reading, ReviewFigures figures, WarningSettling warnings, RightTelling rights,
			CurrentPerson person, ReviewWords words) {
		this.reading = reading;
		this.figures = figures;
		this.warnings = warnings;
		this.rights = rights;
		this.person = person;
		this.words = words;
	}

	ModelAndView list(ReviewPage page, ReviewsAsked asked) {
		boolean manages = this.person.is(Role.MANAGER);
		return new ModelAndView("casereviews/list").addObject("page", page)
			.addObject("asked", asked)
			.addObject("filter", asked.filter())
			.addObject("stages", ReviewStage.values())
			.addObject("year", this.figures.thisYear())
			.addObject("manages", manages)
			.addObject("warnings", manages ? this.warnings.open() : List.of())
			.addObject("rights", manages ? this.rights.open() : List.of())
			.addObject("channels", Channel.values())
			.addObject("enters", enters())
			.addObject("errors", List.of())
			.addObject("words", this.words);
	}

	ModelAndView one(String ref, ApplicationForm form) {
		return new ModelAndView("casereviews/review").addObject("review", this.reading.view(ref))
			.addObject("form", form)
			.addObject("errors", form.errors())
			.addObject("words", this.words);
	}

	ReviewWords words() {
		return this.words;
	}

	private boolean enters() {
		return Stream.of(Role.MEMBER, Role.COORDINATOR, Role.MANAGER, Role.TRIAGE, Role.LEAD).anyMatch(this.person::is);
	}

}
