package org.partnershipactions.plan.web;

import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.ActionAccess;
import org.partnershipactions.plan.money.DividedMoney;
import org.partnershipactions.plan.money.MoneyDividing;
import org.partnershipactions.plan.money.MoneyReading;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which the money of an action is divided among its sources. */
@Controller
@RequestMapping("/actions/{year}/{ref}/money")
class ActionMoneyController {

	private final ActionPages pages;

	private final MoneyReading money;

	private final MoneyDividing dividing;

	private final ActionAccess access;

	private final PlanWords words;

	ActionMoneyController(ActionPages pages, MoneyReading money, MoneyDividing dividing, ActionAccess access,
			PlanWords words) {
		this.pages = pages;
		this.money = money;
		this.dividing = dividing;
		this.access = access;
		this.words = words;
	}

	@GetMapping
	ModelAndView show(@PathVariable("year") String year, @PathVariable("ref") String ref) {
		return page(key(year, ref), null, List.of());
	}

	@PostMapping
	ModelAndView divide(@PathVariable("year") String year, @PathVariable("ref") String ref, ActionMoneyForm form,
			RedirectAttributes notices) {
		String key = key(year, ref);
		try {
			this.dividing.divide(key, ActionMoneyForm.number(form.version()), form.lines());
		}
		catch (InvalidAnswers ex) {
			return refused(page(key, form, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(page(key, form, List.of()), HttpStatus.CONFLICT).addObject("conflict", ex.getMessage());
		}
		notices.addFlashAttribute("notice", "The money by source is saved.");
		return new ModelAndView("redirect:" + ActionPages.path(year, ref) + "#money");
	}

	private String key(String year, String ref) {
		String key = this.pages.key(year, ref);
		if (!this.access.funds(key)) {
			throw new AccessDeniedException("The lead agency and the manager divide the money of an action");
		}
		return key;
	}

	private ModelAndView page(String key, ActionMoneyForm typed, List<FieldError> errors) {
		DividedMoney now = this.money.action(key);
		return new ModelAndView("plan/action-money").addObject("action", this.pages.view(key).summary())
			.addObject("money", now)
			.addObject("form", (typed != null) ? typed : ActionMoneyForm.of(now))
			.addObject("errors", errors)
			.addObject("words", this.words);
	}

	private static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

}
