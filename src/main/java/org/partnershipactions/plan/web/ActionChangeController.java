package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.action.ActionAccess;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.security.KeptAnswers;
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

/**
 * The manager's interventions, each on a small page of its own. Whatever goes wrong, the
 * typed text stays.
 */
@Controller
@RequestMapping("/actions/{year}/{ref}/change/{change}")
class ActionChangeController {

	private final ActionPages pages;

	private final ActionChanges changes;

	private final ActionAccess access;

	private final ChangePages changePages;

	ActionChangeController(ActionPages pages, ActionChanges changes, ActionAccess access, ChangePages changePages) {
		this.pages = pages;
		this.changes = changes;
		this.access = access;
		this.changePages = changePages;
	}

	@GetMapping
	ModelAndView open(@PathVariable Map<String, String> address, HttpServletRequest request) {
		String key = managed(address);
		Change change = Change.ofAddress(address.get("change"));
		Optional<KeptAnswers> kept = KeptAnswers.take(request.getSession(false),
				request.getRequestURI().substring(request.getContextPath().length()));
		return this.changePages.page(key, change,
				kept.map(ActionChangeController::typed).orElse(ChangeAnswers.NOTHING));
	}

	@PostMapping
	ModelAndView change(@PathVariable Map<String, String> address, HttpServletRequest request,
			RedirectAttributes flash) {
		String key = managed(address);
		Change change = Change.ofAddress(address.get("change"));
		ChangeAnswers answers = ChangeAnswers.typed(request::getParameter);
		try {
			make(change, key, answers);
		}
		catch (InvalidAnswers ex) {
			return refused(this.changePages.page(key, change, answers), ex.errors(), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(this.changePages.page(key, change, answers), List.of(), HttpStatus.CONFLICT)
				.addObject("conflict", ex.getMessage());
		}
		flash.addFlashAttribute("notice", change.notice());
		return new ModelAndView("redirect:" + ActionPages.path(address.get("year"), address.get("ref")));
	}

	private void make(Change change, String key, ChangeAnswers answers) {
		switch (change) {
			case DATE -> this.changes.moveDate(key, answers.due(), answers.reason());
			case LEAD -> this.changes.changeLead(key, answers.agency(), answers.reason());
			case PARTNER -> this.changes.addPartner(key, answers.agency(), answers.reason());
			case RELEASE -> this.changes.releasePartner(key, answers.agency(), answers.reason());
			case WITHDRAWAL -> this.changes.withdraw(key, answers.reason());
		}
	}

	private String managed(Map<String, String> address) {
		String key = this.pages.key(address.get("year"), address.get("ref"));
		if (!this.access.manages(key)) {
			throw new AccessDeniedException("The manager changes an action");
		}
		return key;
	}

	private static ChangeAnswers typed(KeptAnswers kept) {
		return ChangeAnswers.typed((name) -> kept.parameters().getOrDefault(name, List.of("")).get(0));
	}

	private static ModelAndView refused(ModelAndView page, List<FieldError> errors, HttpStatus status) {
		page.setStatus(status);
		return page.addObject("errors", errors);
	}

}
