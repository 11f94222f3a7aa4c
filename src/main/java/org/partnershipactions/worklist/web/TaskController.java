package org.partnershipactions.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.forms.WebAnswers;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.worklist.Draft;
import org.partnershipactions.worklist.DraftOvertaken;
import org.partnershipactions.worklist.TaskBriefing;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemChoices;
import org.partnershipactions.worklist.WorkItemCompletion;
import org.partnershipactions.worklist.WorkItemReading;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one item, where it is done. Whatever goes wrong, the typed text stays. */
@Controller
@RequestMapping("/work/{id:\\d{1,18}}")
class TaskController {

	private static final String PAGE = "redirect:/work/";

	/** With the sign before it that parameters have which are no answers. */
	private static final String VERSION = "draftVersion";

	private final WorkItemCompletion completion;

	private final TaskFiles files;

	private final WorkItemReading items;

	private final TaskBriefing briefing;

	private final WorkItemChoices choices;

	private final WorkWords words;

	TaskController(WorkItemCompletion completion, TaskFiles files, WorkItemReading items, TaskBriefing briefing,
			WorkItemChoices choices, WorkWords words) {
		this.completion = completion;
		this.files = files;
		this.items = items;
		this.briefing = briefing;
		this.choices = choices;
		this.words = words;
	}

	@GetMapping
	ModelAndView open(@PathVariable("id") long id, HttpServletRequest request) {
		return kept(id, request).map((kept) -> restored(id, kept)).orElseGet(() -> open(id));
	}

	/** Reached by reloading a page that was sent back: there is nothing to do again. */
	@GetMapping({ "/complete", "/draft", "/claim", "/release", "/assign" })
	String reload(@PathVariable("id") long id) {
		return PAGE + id;
	}

	@PostMapping("/complete")
	ModelAndView complete(@PathVariable("id") long id, HttpServletRequest request, RedirectAttributes flash) {
		return handIn(id, request, (typed) -> {
			WorkItem done = this.completion.complete(id, typed, basedOn(request));
			flash.addFlashAttribute("notice", "“" + done.step() + "” for " + done.about().named() + " is done.");
			return new ModelAndView("redirect:/work");
		});
	}

	@PostMapping("/draft")
	ModelAndView keepDraft(@PathVariable("id") long id, HttpServletRequest request, RedirectAttributes flash) {
		return handIn(id, request, (typed) -> {
			this.completion.keepDraft(id, typed, basedOn(request));
			flash.addFlashAttribute("notice", "Your draft is saved. Whoever opens the task can go on with it.");
			return new ModelAndView(PAGE + id);
		});
	}

	private ModelAndView handIn(long id, HttpServletRequest request,
			Function<Map<String, Object>, ModelAndView> answers) {
		Map<String, Object> typed = typed(id, request.getParameterMap());
		try {
			this.files.take(id, request);
			return answers.apply(typed);
		}
		catch (InvalidAnswers ex) {
			return sentBack(id, new SentAnswers(typed, ex.errors()));
		}
		catch (StepNotOpen ex) {
			return tooLate(id, typed, ex);
		}
		catch (DraftOvertaken ex) {
			return overtaken(id, typed, ex);
		}
	}

	/** Version of the draft that the page was opened with; null where it does not say. */
	private static Integer basedOn(HttpServletRequest request) {
		String version = request.getParameter("_" + VERSION);
		return (version != null && version.matches("\\d{1,9}")) ? Integer.valueOf(version) : null;
	}

	private ModelAndView sentBack(long id, SentAnswers typed) {
		ModelAndView page = again(id, typed);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView tooLate(long id, Map<String, Object> typed, StepNotOpen refusal) {
		ModelAndView page = again(id, new SentAnswers(typed, List.of()));
		page.setStatus(HttpStatus.CONFLICT);
		return page.addObject("conflict", refusal.getMessage()).addObject("errors", List.of(refusal.getMessage()));
	}

	/** The page with both texts: theirs to read, and one's own still in the form. */
	private ModelAndView overtaken(long id, Map<String, Object> typed, DraftOvertaken refusal) {
		ModelAndView page = again(id, new SentAnswers(typed, List.of()));
		page.setStatus(HttpStatus.CONFLICT);
		WorkItem item = this.items.item(id);
		return page.addObject("overtaken", refusal.getMessage())
			.addObject("errors", List.of(refusal.getMessage()))
			.addObject("theirs", this.briefing.form(item).withTyped(refusal.saved().typed()));
	}

	/**
	 * What was typed before the session ran out goes to whoever may still do the task.
	 */
	private ModelAndView restored(long id, KeptAnswers kept) {
		WorkItem item = this.items.opened(id);
		if (item.isOpen() && !this.choices.allowed(item).work()) {
			return open(id);
		}
		return again(id, new SentAnswers(typed(id, kept.arrays()), List.of())).addObject("restored", true);
	}

	private static Optional<KeptAnswers> kept(long id, HttpServletRequest request) {
		return Stream.of("/complete", "/draft")
			.flatMap((end) -> KeptAnswers.take(request.getSession(false), "/work/" + id + end).stream())
			.findFirst();
	}

	/** The page as somebody opens it: with the draft, where there is one. */
	private ModelAndView open(long id) {
		WorkItem item = this.items.opened(id);
		Map<String, Object> half = this.briefing.draft(item).map(Draft::typed).orElse(Map.of());
		ModelAndView page = page(item, this.briefing.form(item).withTyped(half));
		this.briefing.draft(item).ifPresent((draft) -> page.addObject("draft", this.words.saved(draft)));
		return page;
	}

	/** The page with what somebody typed, and what has to be put right. */
	private ModelAndView again(long id, SentAnswers typed) {
		WorkItem item = this.items.item(id);
		return page(item, this.briefing.form(item).withTyped(typed.answers()).withErrors(typed.errors()));
	}

	/** The answers that a page sent. */
	private Map<String, Object> typed(long id, Map<String, String[]> parameters) {
		return WebAnswers.typed(this.briefing.schema(this.items.item(id)), parameters);
	}

	/** What somebody sent and what is wrong with it. */
	private record SentAnswers(Map<String, Object> answers, List<FieldError> errors) {
	}

	private ModelAndView page(WorkItem item, FormView form) {
		WorkRow row = this.words.row(item);
		return new ModelAndView("worklist/task").addObject("task", row)
			.addObject("open", item.isOpen())
			.addObject("form", form)
			.addObject(VERSION, this.briefing.draft(item).map(Draft::version).orElse(0))
			.addObject("errors", form.errors())
			.addObject("sections", this.briefing.sections(item))
			.addObject("diagram", this.briefing.diagram(item))
			.addObject("people", row.allowed().handOut() ? this.choices.people(List.of(item)) : List.of())
			.addObject("ended", item.isOpen() ? null : this.items.whyNotOpen(item));
	}

}
