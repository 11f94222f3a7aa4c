package org.partnershipactions.reviews.taskgroup.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reviews.taskgroup.DecisionTaking;
import org.partnershipactions.reviews.taskgroup.MinutesReading;
import org.partnershipactions.reviews.taskgroup.ReviewTable;
import org.partnershipactions.reviews.taskgroup.ReviewTables;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.workflow.OpenWork;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The one page on which a review is held. Each decision is sent and saved by itself;
 * whatever goes wrong, the typed text stays.
 */
@Controller
@RequestMapping("/reviews/{key}")
class ReviewController {

	private final ReviewTables tables;

	private final DecisionTaking decisions;

	private final MinutesReading minutes;

	private final OpenWork work;

	private final CurrentPerson person;

	ReviewController(ReviewTables tables, DecisionTaking decisions, MinutesReading minutes, OpenWork work,
			CurrentPerson person) {
		this.tables = tables;
		this.decisions = decisions;
		this.minutes = minutes;
		this.work = work;
		this.person = person;
	}

	@GetMapping
	ModelAndView open(@PathVariable("key") String key, HttpServletRequest request) {
		ReviewTable table = this.tables.of(key);
		return KeptAnswers.take(request.getSession(false), "/reviews/" + key)
			.map((kept) -> TypedDecision.of((name) -> kept.parameters().getOrDefault(name, List.of("")).get(0)))
			.map((typed) -> page(new GroupReviewPage(table, typed, List.of(), null)).addObject("restored", true))
			.orElseGet(() -> page(GroupReviewPage.of(table)));
	}

	@PostMapping
	ModelAndView decide(@PathVariable("key") String key, HttpServletRequest request, RedirectAttributes flash) {
		ReviewTable before = this.tables.of(key);
		TypedDecision typed = TypedDecision.of(request::getParameter);
		try {
			save(key, typed, request.getParameter("takeBack") != null);
		}
		catch (InvalidAnswers ex) {
			return refused(new GroupReviewPage(before, typed, ex.errors(), null), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(new GroupReviewPage(this.tables.of(key), typed, List.of(), ex.getMessage()),
					HttpStatus.CONFLICT);
		}
		flash.addFlashAttribute("saved", typed.action());
		return new ModelAndView("redirect:/reviews/" + key + "#" + anchor(before, typed));
	}

	@GetMapping("/minutes")
	ModelAndView minutes(@PathVariable("key") String key) {
		return new ModelAndView("reviews/taskgroup/minutes").addObject("minutes", this.minutes.of(key));
	}

	private void save(String key, TypedDecision typed, boolean takeBack) {
		if (takeBack) {
			this.decisions.takeBack(key, typed.withoutDate().entry());
		}
		else {
			this.decisions.save(key, typed.entry());
		}
	}

	private static String anchor(ReviewTable table, TypedDecision typed) {
		GroupReviewPage page = GroupReviewPage.of(table);
		return table.rows()
			.stream()
			.filter((row) -> row.action().key().equals(typed.action()))
			.map(page::anchor)
			.findFirst()
			.orElse("main-content");
	}

	private ModelAndView refused(GroupReviewPage page, HttpStatus status) {
		ModelAndView view = page(page);
		view.setStatus(status);
		return view;
	}

	private ModelAndView page(GroupReviewPage page) {
		return new ModelAndView("reviews/taskgroup/review").addObject("page", page)
			.addObject("steps", this.work.about(this.person.partnership(), page.table().ref()));
	}

}
