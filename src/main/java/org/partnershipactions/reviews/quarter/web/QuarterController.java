package org.partnershipactions.reviews.quarter.web;

import java.util.List;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.quarter.QuarterClosing;
import org.partnershipactions.reviews.quarter.QuarterReading;
import org.partnershipactions.reviews.quarter.QuarterStarting;
import org.partnershipactions.reviews.quarter.QuarterState;
import org.partnershipactions.reviews.quarter.QuarterView;
import org.partnershipactions.reviews.returns.ReturnState;
import org.partnershipactions.reviews.returns.ReturnView;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.OpenWork;
import org.partnershipactions.workflow.OpenWork.OpenStep;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The quarters of a partnership, and the page of one. */
@Controller
class QuarterController {

	private final QuarterPages pages;

	private final QuarterReading quarters;

	private final QuarterStarting start;

	private final QuarterClosing closing;

	private final QuarterWords words;

	private final CurrentPerson person;

	private final OpenWork work;

	QuarterController(QuarterPages pages, QuarterReading quarters, QuarterStarting start, QuarterClosing closing,
			QuarterWords words, CurrentPerson person, OpenWork work) {
		this.pages = pages;
		this.quarters = quarters;
		this.start = start;
		this.closing = closing;
		this.words = words;
		this.person = person;
		this.work = work;
	}

	@GetMapping("/quarters")
	ModelAndView list() {
		return page("reviews/quarters").addObject("lines", this.pages.all())
			.addObject("due", manages() ? this.start.due() : List.of());
	}

	@GetMapping("/quarters/{plan}/{number}")
	ModelAndView show(@PathVariable("plan") String plan, @PathVariable("number") String number,
			@ModelAttribute("filter") ReturnFilter filter) {
		QuarterLine line = this.pages.at(plan, number);
		boolean publishable = line.quarter().state() == QuarterState.SIGNED && line.quarter().publishedAt() == null;
		return page("reviews/quarter").addObject("line", line)
			.addObject("quarter", line.quarter())
			.addObject("rows", filter.of(line))
			.addObject("waits", waiting(line.quarter()))
			.addObject("publishable", publishable && publishes())
			.addObject("diagram", this.quarters.diagram(line.quarter()));
	}

	@PostMapping("/quarters/{plan}/{number}/start")
	ModelAndView start(@PathVariable("plan") String plan, @PathVariable("number") String number,
			RedirectAttributes flash) {
		Quarter quarter = QuarterPages.ofAddress(plan, number);
		try {
			this.start.start(quarter);
			flash.addFlashAttribute("notice",
					quarter.words() + " has begun: each lead agency is asked how its actions stand.");
			return new ModelAndView("redirect:/quarters/" + quarter.year() + "/" + quarter.number());
		}
		catch (StepNotOpen ex) {
			return refused(list(), ex);
		}
	}

	@PostMapping("/quarters/{plan}/{number}/publish")
	ModelAndView publish(@PathVariable("plan") String plan, @PathVariable("number") String number,
			RedirectAttributes flash) {
		QuarterLine line = this.pages.at(plan, number);
		try {
			this.closing.publish(line.quarter().key());
			flash.addFlashAttribute("notice", line.quarter().quarter().words() + " is public now.");
			return new ModelAndView("redirect:" + line.path());
		}
		catch (StepNotOpen ex) {
			return refused(
					show(plan, number, new ReturnFilter(null, null)).addObject("filter", new ReturnFilter(null, null)),
					ex);
		}
	}

	private ModelAndView page(String template) {
		return new ModelAndView(template).addObject("words", this.words);
	}

	private boolean manages() {
		return this.person.is(Role.MANAGER);
	}

	private boolean publishes() {
		return manages() || this.person.is(Role.BOARD);
	}

	/** The manager's or the board's open step of a quarter. */
	private List<OpenStep> waiting(QuarterView quarter) {
		return this.work.about(this.person.partnership(), quarter.quarter().toString());
	}

	private static ModelAndView refused(ModelAndView page, StepNotOpen refusal) {
		page.setStatus(HttpStatus.CONFLICT);
		return page.addObject("conflict", refusal.getMessage());
	}

	/**
	 * Which returns of a quarter a person wants to see; what is null does not narrow
	 * them.
	 *
	 * @param agency code of an agency
	 * @param returns a state, in lower case
	 */
	record ReturnFilter(String agency, String returns) {

		List<ReturnView> of(QuarterLine quarter) {
			return quarter.asked().stream().filter(this::lets).toList();
		}

		/** Whether it narrows the list at all. */
		public boolean chosen() {
			return this.agency != null || this.returns != null;
		}

		/** What it lets through, in words, such as "no return". */
		public String words() {
			for (ReturnState state : ReturnState.values()) {
				if (state.name().equalsIgnoreCase(this.returns)) {
					return state.words();
				}
			}
			return "All that were asked for";
		}

		private boolean lets(ReturnView one) {
			return (this.agency == null || one.agency().equals(this.agency))
					&& (this.returns == null || one.state().name().equalsIgnoreCase(this.returns));
		}

	}

}
