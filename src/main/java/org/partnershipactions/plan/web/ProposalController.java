package org.partnershipactions.plan.web;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.proposal.ActionProposing;
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

/** The page of actions that are proposed for a running plan, where the board decides. */
@Controller
@RequestMapping("/plan/{year}/proposals")
class ProposalController {

	private final ActionProposing proposing;

	private final PlanAccess access;

	private final PlanWords words;

	ProposalController(ActionProposing proposing, PlanAccess access, PlanWords words) {
		this.proposing = proposing;
		this.access = access;
		this.words = words;
	}

	@GetMapping
	ModelAndView waiting(@PathVariable("year") String year) {
		return page(Years.ofAddress(year), null, BoardAnswer.NONE, List.of());
	}

	@PostMapping("/{key}")
	ModelAndView decide(@PathVariable("year") String year, @PathVariable("key") String key, BoardAnswer answer,
			RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		if (!this.access.governs()) {
			throw new AccessDeniedException("The board decides on proposed actions");
		}
		try {
			this.proposing.decide(plan, key, answer.decision(), answer.words());
		}
		catch (InvalidAnswers ex) {
			return refused(page(plan, key, answer, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(page(plan, key, answer, List.of()), HttpStatus.CONFLICT).addObject("conflict",
					ex.getMessage());
		}
		notices.addFlashAttribute("notice",
				answer.decision() ? "The board agreed, and the action has begun." : "The board refused the action.");
		return new ModelAndView("redirect:/plan/" + plan + "/proposals");
	}

	private ModelAndView page(PlanYear year, String key, BoardAnswer typed, List<FieldError> errors) {
		return new ModelAndView("plan/proposals").addObject("year", year.toString())
			.addObject("proposals", this.proposing.waiting(year))
			.addObject("governs", this.access.governs())
			.addObject("words", this.words)
			.addObject("decided", key)
			.addObject("typed", typed)
			.addObject("errors", errors);
	}

	private static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

	/**
	 * What the board typed.
	 *
	 * @param agrees {@code yes} or {@code no}
	 * @param words why
	 */
	record BoardAnswer(String agrees, String words) {

		static final BoardAnswer NONE = new BoardAnswer(null, null);

		/** Null where nothing was chosen. */
		Boolean decision() {
			return (this.agrees == null) ? null : Boolean.valueOf(this.agrees.equals("yes"));
		}

	}

}
