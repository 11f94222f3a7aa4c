package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.proposal.ActionProposing;
import org.partnershipactions.plan.reading.PlanReading;
import org.partnershipactions.plan.reading.PlanView;
import org.partnershipactions.plan.reading.PlanView.PriorityView;
import org.partnershipactions.plan.table.ActionDrafting;
import org.partnershipactions.plan.table.ActionOvertaken;
import org.partnershipactions.plan.table.DraftedAction;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which actions of a draft are added, changed and left out. Whatever goes
 * wrong, the typed text stays.
 */
@Controller
class DraftActionController {

	private final ActionDrafting drafts;

	private final ActionProposing proposing;

	private final PlanReading plans;

	private final PlanAccess access;

	private final Directory directory;

	private final CurrentPerson person;

	private final PlanWords words;

	DraftActionController(ActionDrafting drafts, ActionProposing proposing, PlanReading plans, PlanAccess access,
			Directory directory, CurrentPerson person, PlanWords words) {
		this.drafts = drafts;
		this.proposing = proposing;
		this.plans = plans;
		this.access = access;
		this.directory = directory;
		this.person = person;
		this.words = words;
	}

	@GetMapping("/plan/{year}/actions/new")
	ModelAndView blank(@PathVariable("year") String year, HttpServletRequest request,
			@RequestParam(name = "priority", required = false) String priority) {
		return page(Years.ofAddress(year), kept(request).orElseGet(() -> DraftForm.empty(priority)), List.of());
	}

	@PostMapping("/plan/{year}/actions/new")
	ModelAndView add(@PathVariable("year") String year, DraftForm form, RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		mustManage();
		try {
			return this.proposing.running(plan) ? proposed(plan, form, notices)
					: saved(this.drafts.add(plan, form.entry()), "The action is added to the plan.", notices);
		}
		catch (InvalidAnswers ex) {
			return refused(page(plan, form, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(page(plan, form, List.of()), HttpStatus.CONFLICT).addObject("conflict", ex.getMessage());
		}
	}

	@GetMapping("/actions/{year}/{ref}/edit")
	ModelAndView open(@PathVariable("year") String year, @PathVariable("ref") String ref, HttpServletRequest request) {
		PlanYear plan = Years.ofAddress(year);
		mustManage();
		DraftedAction action = this.drafts.draft(plan, ref);
		return page(plan, kept(request).orElseGet(() -> DraftForm.of(action)), List.of()).addObject("ref", ref);
	}

	/** The action is found by its key: its reference may be another one by now. */
	@PostMapping("/actions/{year}/{ref}/edit")
	ModelAndView change(@PathVariable("year") String year, @PathVariable("ref") String ref, DraftForm form,
			RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		mustManage();
		try {
			return saved(this.drafts.change(plan, form.opened(), form.entry()), "The action is saved.", notices);
		}
		catch (InvalidAnswers ex) {
			return refused(page(plan, form, ex.errors()), HttpStatus.UNPROCESSABLE_CONTENT).addObject("ref", ref);
		}
		catch (ActionOvertaken ex) {
			return refused(page(plan, form.over(ex.saved()), List.of()), HttpStatus.CONFLICT)
				.addObject("conflict", ex.getMessage())
				.addObject("saved", ex.saved())
				.addObject("ref", (ex.saved() != null) ? ex.saved().entry().ref() : ref);
		}
		catch (StepNotOpen ex) {
			return refused(page(plan, form, List.of()), HttpStatus.CONFLICT).addObject("ref", ref)
				.addObject("conflict", ex.getMessage());
		}
	}

	@GetMapping("/actions/{year}/{ref}/drop")
	ModelAndView askWhy(@PathVariable("year") String year, @PathVariable("ref") String ref,
			HttpServletRequest request) {
		mustManage();
		String reason = KeptAnswers.take(request.getSession(false), address(request))
			.map((kept) -> kept.parameters().getOrDefault("reason", List.of("")).get(0))
			.orElse("");
		return dropPage(this.drafts.draft(Years.ofAddress(year), ref), reason, List.of());
	}

	@PostMapping("/actions/{year}/{ref}/drop")
	ModelAndView drop(@PathVariable("year") String year, @PathVariable("ref") String ref, DraftForm form,
			@RequestParam(name = "reason", defaultValue = "") String reason, RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		mustManage();
		try {
			this.drafts.drop(plan, form.opened(), reason);
		}
		catch (InvalidAnswers ex) {
			return refused(dropPage(this.drafts.draft(plan, ref), reason, ex.errors()),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (ActionOvertaken ex) {
			if (ex.saved() != null) {
				return refused(dropPage(ex.saved(), reason, List.of()), HttpStatus.CONFLICT).addObject("conflict",
						ex.getMessage());
			}
			notices.addFlashAttribute("notice", ex.getMessage());
			return new ModelAndView("redirect:/plan/" + plan);
		}
		catch (StepNotOpen ex) {
			return refused(dropPage(this.drafts.draft(plan, ref), reason, List.of()), HttpStatus.CONFLICT)
				.addObject("conflict", ex.getMessage());
		}
		notices.addFlashAttribute("notice", "Action %s is left out of the plan %s.".formatted(ref, plan));
		return new ModelAndView("redirect:/plan/" + plan);
	}

	private ModelAndView proposed(PlanYear plan, DraftForm form, RedirectAttributes notices) {
		Optional<String> begun = this.proposing.propose(plan, form.entry());
		notices.addFlashAttribute("notice", begun.isPresent()
				? "The action is added to the running plan. Its lead has its first task, and its partners are told."
				: "The action is proposed. It begins when the board agrees.");
		return new ModelAndView(begun.map((ref) -> "redirect:" + ActionPages.path(plan.toString(), ref))
			.orElse("redirect:/plan/" + plan + "/proposals"));
	}

	private static ModelAndView saved(DraftedAction action, String notice, RedirectAttributes notices) {
		notices.addFlashAttribute("notice",
				action.warnings().isEmpty() ? notice : notice + " Look again: " + String.join(" ", action.warnings()));
		return new ModelAndView("redirect:" + action.path());
	}

	private static Optional<DraftForm> kept(HttpServletRequest request) {
		return KeptAnswers.take(request.getSession(false), address(request)).map(DraftForm::of);
	}

	private static String address(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	private void mustManage() {
		if (!this.access.manages()) {
			throw new AccessDeniedException("The manager edits a plan");
		}
	}

	private ModelAndView page(PlanYear year, DraftForm form, List<FieldError> errors) {
		mustManage();
		List<PriorityView> priorities = this.plans.find(this.person.partnership(), year)
			.map(PlanView::priorities)
			.orElse(List.of());
		return framed("plan/draft-action", year, errors).addObject("form", form)
			.addObject("running", this.proposing.running(year))
			.addObject("waits", this.proposing.waits(year))
			.addObject("board", this.proposing.boardDecides())
			.addObject("priorities", priorities)
			.addObject("next", priorities.stream().mapToInt(PriorityView::number).max().orElse(0) + 1)
			.addObject("agencies", this.directory.agencies(this.person.partnership()));
	}

	private ModelAndView dropPage(DraftedAction action, String reason, List<FieldError> errors) {
		return framed("plan/drop-action", PlanYear.parse(action.year()), errors).addObject("action", action)
			.addObject("reason", reason);
	}

	private ModelAndView framed(String template, PlanYear year, List<FieldError> errors) {
		return new ModelAndView(template).addObject("year", year.toString())
			.addObject("words", this.words)
			.addObject("errors", errors);
	}

	private static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

}
