package org.partnershipactions.worklist.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.KeptAnswers;
import org.partnershipactions.workflow.StepNotOpen;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemCompletion;

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

	private final TaskPage page;

	private final WorkItemCompletion completion;

	private final TaskFiles files;

	TaskController(TaskPage page, WorkItemCompletion completion, TaskFiles files) {
		this.page = page;
		this.completion = completion;
		this.files = files;
	}

	@GetMapping
	ModelAndView open(@PathVariable("id") long id, HttpServletRequest request) {
		return kept(id, request).map((kept) -> restored(id, kept)).orElseGet(() -> this.page.open(id));
	}

	/** Reached by reloading a page that was sent back: there is nothing to do again. */
	@GetMapping({ "/complete", "/draft", "/claim", "/release", "/assign" })
	String reload(@PathVariable("id") long id) {
		return PAGE + id;
	}

	@PostMapping("/complete")
	ModelAndView complete(@PathVariable("id") long id, HttpServletRequest request, RedirectAttributes flash) {
		return handIn(id, request, (typed) -> {
			WorkItem done = this.completion.complete(id, typed);
			flash.addFlashAttribute("notice", "“" + done.step() + "” for " + done.about().ref() + " is done.");
			return new ModelAndView("redirect:/work");
		});
	}

	@PostMapping("/draft")
	ModelAndView keepDraft(@PathVariable("id") long id, HttpServletRequest request, RedirectAttributes flash) {
		return handIn(id, request, (typed) -> {
			this.completion.keepDraft(id, typed);
			flash.addFlashAttribute("notice", "Your draft is saved. Whoever opens the task can go on with it.");
			return new ModelAndView(PAGE + id);
		});
	}

	private ModelAndView handIn(long id, HttpServletRequest request,
			Function<Map<String, Object>, ModelAndView> answers) {
		Map<String, Object> typed = this.page.typed(id, request.getParameterMap());
		try {
			this.files.take(id, request);
			return answers.apply(typed);
		}
		catch (InvalidAnswers ex) {
			return sentBack(id, new TaskPage.SentAnswers(typed, ex.errors()));
		}
		catch (StepNotOpen ex) {
			return tooLate(id, typed, ex);
		}
	}

	private ModelAndView sentBack(long id, TaskPage.SentAnswers typed) {
		ModelAndView page = this.page.again(id, typed);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	private ModelAndView tooLate(long id, Map<String, Object> typed, StepNotOpen refusal) {
		ModelAndView page = this.page.again(id, new TaskPage.SentAnswers(typed, List.of()));
		page.setStatus(HttpStatus.CONFLICT);
		return page.addObject("conflict", refusal.getMessage()).addObject("errors", List.of(refusal.getMessage()));
	}

	private ModelAndView restored(long id, KeptAnswers kept) {
		return this.page.again(id, new TaskPage.SentAnswers(this.page.typed(id, kept.arrays()), List.of()))
			.addObject("restored", true);
	}

	private static Optional<KeptAnswers> kept(long id, HttpServletRequest request) {
		return Stream.of("/complete", "/draft")
			.flatMap((end) -> KeptAnswers.take(request.getSession(false), "/work/" + id + end).stream())
			.findFirst();
	}

}
