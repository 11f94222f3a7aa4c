package org.partnershipactions.reviews.quarter.web;

import java.util.List;

import org.partnershipactions.reviews.quarter.QuarterView;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.OpenWork;
import org.partnershipactions.workflow.OpenWork.OpenStep;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What all pages of quarters share: their words, and what their reader may do. */
@Component
class QuarterFrame {

	private final CurrentPerson person;

	private final OpenWork work;

	private final QuarterWords words;

	QuarterFrame(CurrentPerson person, OpenWork work, QuarterWords words) {
		this.person = person;
		this.work = work;
		this.words = words;
	}

	ModelAndView page(String template) {
		return new ModelAndView(template).addObject("words", this.words);
	}

	boolean manages() {
		return this.person.is(Role.MANAGER);
	}

	boolean publishes() {
		return manages() || this.person.is(Role.BOARD);
	}

	/** The manager's or the board's open step of a quarter. */
	List<OpenStep> waiting(QuarterView quarter) {
		return this.work.about(this.person.partnership(), quarter.quarter().toString());
	}

}
