package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.plan.PlanAccess;
import org.partnershipactions.plan.document.FundingCell;
import org.partnershipactions.plan.table.ActionDrafting;
import org.partnershipactions.plan.table.ActionEntry;
import org.partnershipactions.plan.table.ActionOvertaken;
import org.partnershipactions.plan.table.ActionReshaping;
import org.partnershipactions.plan.table.DraftedAction;
import org.partnershipactions.plan.table.OpenedAction;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages on which an action of a draft is split in two or another is merged into it.
 */
@Controller
class ActionReshapingController {

	private final ActionReshaping reshaping;

	private final ActionDrafting drafts;

	private final PlanAccess access;

	ActionReshapingController(ActionReshaping reshaping, ActionDrafting drafts, PlanAccess access) {
		this.reshaping = reshaping;
		this.drafts = drafts;
		this.access = access;
	}

	@GetMapping("/actions/{year}/{ref}/split")
	ModelAndView askForParts(@PathVariable("year") String year, @PathVariable("ref") String ref) {
		mustManage();
		DraftedAction action = this.drafts.draft(Years.ofAddress(year), ref);
		ActionEntry whole = action.entry();
		return page("plan/split-action", action, List.of()).addObject("parts",
				List.of(new SplitPart(whole.ref(), whole.title(), whole.due(), whole.funding()),
						new SplitPart("", "", whole.due(), FundingCell.withoutAmounts(whole.funding()))));
	}

	@PostMapping("/actions/{year}/{ref}/split")
	ModelAndView split(@PathVariable("year") String year, @PathVariable("ref") String ref, SplitForm form,
			RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		mustManage();
		try {
			List<DraftedAction> parts = this.reshaping.split(plan, DraftForm.opened(form.key(), form.version()),
					form.parts().stream().map(SplitPart::entry).toList());
			notices.addFlashAttribute("notice",
					"The action is split. Its second part is action %s.".formatted(parts.get(1).entry().ref()));
			return new ModelAndView("redirect:" + parts.get(0).path());
		}
		catch (InvalidAnswers ex) {
			return refused(page("plan/split-action", this.drafts.draft(plan, ref), ex.errors()),
					HttpStatus.UNPROCESSABLE_CONTENT)
				.addObject("parts", form.parts());
		}
		catch (StepNotOpen ex) {
			return refused(page("plan/split-action", now(ex, plan, ref), List.of()), HttpStatus.CONFLICT)
				.addObject("parts", form.parts())
				.addObject("conflict", ex.getMessage());
		}
	}

	@GetMapping("/actions/{year}/{ref}/merge")
	ModelAndView askForOther(@PathVariable("year") String year, @PathVariable("ref") String ref) {
		mustManage();
		return mergePage(this.drafts.draft(Years.ofAddress(year), ref), new MergeForm("", "", "", ""), List.of());
	}

	@PostMapping("/actions/{year}/{ref}/merge")
	ModelAndView merge(@PathVariable("year") String year, @PathVariable("ref") String ref, MergeForm form,
			RedirectAttributes notices) {
		PlanYear plan = Years.ofAddress(year);
		mustManage();
		try {
			DraftedAction merged = this.reshaping.merge(plan, DraftForm.opened(form.key(), form.version()),
					form.opened(), form.title());
			notices.addFlashAttribute("notice", "The actions are merged into this one.");
			return new ModelAndView("redirect:" + merged.path());
		}
		catch (InvalidAnswers ex) {
			return refused(mergePage(this.drafts.draft(plan, ref), form, ex.errors()),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		catch (StepNotOpen ex) {
			return refused(mergePage(this.drafts.draft(plan, ref), form, List.of()), HttpStatus.CONFLICT)
				.addObject("conflict", ex.getMessage());
		}
	}

	private DraftedAction now(StepNotOpen refused, PlanYear year, String ref) {
		return (refused instanceof ActionOvertaken overtaken && overtaken.saved() != null) ? overtaken.saved()
				: this.drafts.draft(year, ref);
	}

	private void mustManage() {
		if (!this.access.manages()) {
			throw new AccessDeniedException("The manager edits a plan");
		}
	}

	private ModelAndView mergePage(DraftedAction action, MergeForm form, List<FieldError> errors) {
		return page("plan/merge-action", action, errors).addObject("form", form)
			.addObject("others",
					this.drafts.drafts(PlanYear.parse(action.year()))
						.stream()
						.filter((other) -> !other.key().equals(action.key()))
						.toList());
	}

	private static ModelAndView page(String template, DraftedAction action, List<FieldError> errors) {
		return new ModelAndView(template).addObject("action", action).addObject("errors", errors);
	}

	private static ModelAndView refused(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

	/**
	 * The parts into which an action is split.
	 *
	 * @param key of the action
	 * @param version the one that was opened
	 * @param parts two of them
	 */
	record SplitForm(String key, String version, List<SplitPart> parts) {

		SplitForm {
			parts = Objects.requireNonNullElse(parts, List.of());
		}

	}

	/**
	 * What is typed of a part; the rest is as in the action that is split.
	 *
	 * @param ref its reference
	 * @param title what is to be done in it
	 * @param due by when
	 * @param funding its sources and amounts
	 */
	record SplitPart(String ref, String title, String due, String funding) {

		ActionEntry entry() {
			return new ActionEntry(Objects.requireNonNullElse(this.ref, ""), null, null,
					Objects.requireNonNullElse(this.title, ""), null, null, null, null, this.due, this.funding);
		}

	}

	/**
	 * What goes into an action.
	 *
	 * @param key of the action that stays
	 * @param version the one that was opened
	 * @param other key and version of the action that goes into it, with a slash between
	 * @param title what is to be done from now on
	 */
	record MergeForm(String key, String version, String other, String title) {

		private static final Pattern OTHER = Pattern.compile("([^/]+)/(\\d{1,9})");

		OpenedAction opened() {
			Matcher named = OTHER.matcher(Objects.requireNonNullElse(this.other, ""));
			return named.matches() ? DraftForm.opened(named.group(1), named.group(2)) : new OpenedAction(null, null);
		}

	}

}
