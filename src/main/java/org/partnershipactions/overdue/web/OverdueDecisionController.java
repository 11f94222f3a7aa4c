package org.partnershipactions.overdue.web;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FormHandlers;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.WebAnswers;
import org.partnershipactions.overdue.OverdueReading;
import org.partnershipactions.overdue.OverdueRow;
import org.partnershipactions.security.KeptAnswers;
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
 * Deciding on late work straight from its row, by the same form as the task and the same
 * use case. Whatever goes wrong, the typed text stays.
 */
@Controller
@RequestMapping("/overdue/{key}/decision")
class OverdueDecisionController {

	private static final String FORM = "ReviewOverdueWork";

	private final OverdueReading board;

	private final FormHandlers forms;

	OverdueDecisionController(OverdueReading board, FormHandlers forms) {
		this.board = board;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView open(@PathVariable("key") String key, HttpServletRequest request) {
		return KeptAnswers.take(request.getSession(false), "/overdue/" + key + "/decision")
			.map((kept) -> restored(key, kept))
			.orElseGet(() -> page(this.board.row(key), form(key)));
	}

	@PostMapping
	ModelAndView decide(@PathVariable("key") String key, HttpServletRequest request, RedirectAttributes flash) {
		OverdueRow row = this.board.row(key);
		Map<String, Object> typed = WebAnswers.typed(form(key).schema(), request.getParameterMap());
		try {
			this.forms.submit(FORM, key, typed);
		}
		catch (InvalidAnswers ex) {
			return sentBack(key, typed, ex);
		}
		catch (StepNotOpen ex) {
			return tooLate(key, typed, ex);
		}
		flash.addFlashAttribute("notice", "Your decision on “%s” for %s is recorded and carried out."
			.formatted(row.review().stepLabel(), row.review().named()));
		return new ModelAndView("redirect:/overdue");
	}

	private ModelAndView sentBack(String key, Map<String, Object> typed, InvalidAnswers refusal) {
		ModelAndView page = page(this.board.row(key), form(key).withTyped(typed).withErrors(refusal.errors()));
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView tooLate(String key, Map<String, Object> typed, StepNotOpen refusal) {
		ModelAndView page = page(this.board.row(key), form(key).withTyped(typed).withErrors(List.of()));
		page.setStatus(HttpStatus.CONFLICT);
		return page.addObject("conflict", refusal.getMessage());
	}

	private ModelAndView restored(String key, KeptAnswers kept) {
		FormView form = form(key);
		return page(this.board.row(key), form.withTyped(WebAnswers.typed(form.schema(), kept.arrays())))
			.addObject("restored", true);
	}

	private FormView form(String key) {
		return this.forms.view(FORM, key);
	}

	private static ModelAndView page(OverdueRow row, FormView form) {
		return new ModelAndView("overdue/decision").addObject("row", row)
			.addObject("form", form)
			.addObject("words", new LateWords());
	}

}
