package org.partnershipactions.worklist.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.FormView;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.SentOnce;
import org.partnershipactions.worklist.Draft;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.TaskBriefing;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemCompletion;
import org.partnershipactions.worklist.WorkItemHandling;
import org.partnershipactions.worklist.WorkItemReading;
import org.partnershipactions.worklist.WorkPage;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The worklist for programs: the same use cases and rules as the pages. */
@RestController
@RequestMapping("/api/work-items")
class WorkItemApi {

	private final WorkItemReading items;

	private final WorkItemHandling handling;

	private final WorkItemCompletion completion;

	private final TaskFiles files;

	private final DueWords due;

	private final TaskBriefing briefing;

	private final CurrentPerson person;

	WorkItemApi(WorkItemReading items, WorkItemHandling handling, WorkItemCompletion completion, TaskFiles files,
			DueWords due, TaskBriefing briefing, CurrentPerson person) {
		this.person = person;
		this.items = items;
		this.handling = handling;
		this.completion = completion;
		this.files = files;
		this.due = due;
		this.briefing = briefing;
	}

	@GetMapping
	ItemJson.PageJson list(@ParameterObject ListRequest request) {
		return page(this.items.page(request.query(Scope.ALL)));
	}

	@GetMapping("/{id}")
	ItemJson.DetailJson item(@PathVariable("id") long id) {
		return detail(this.items.opened(id));
	}

	@PostMapping("/{id}/claim")
	ItemJson claim(@PathVariable("id") long id) {
		this.handling.claim(id);
		return item(this.items.item(id));
	}

	@PostMapping("/{id}/release")
	ItemJson release(@PathVariable("id") long id) {
		this.handling.release(id);
		return item(this.items.item(id));
	}

	@PostMapping("/{id}/assign")
	ItemJson assign(@PathVariable("id") long id, @RequestBody Map<String, String> body) {
		this.handling.assign(id, body.get("to"));
		return item(this.items.item(id));
	}

	/**
	 * Keeps half-done answers. 409 with both texts where another draft was saved since.
	 * @param version of the draft that they began with, 0 where there was none
	 */
	@PostMapping("/{id}/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keepDraft(@PathVariable("id") long id, @RequestBody Map<String, Object> answers,
			@RequestParam(name = "version", required = false) Integer version) {
		this.completion.keepDraft(id, answers, version);
	}

	/**
	 * Takes one file as a part named {@code file}, for tasks whose form has a file field.
	 */
	@SentOnce
	@PostMapping(path = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void addFile(@PathVariable("id") long id, HttpServletRequest request) {
		if (this.files.take(id, request) == 0) {
			throw new InvalidAnswers("file", "Send the file as a part named file of a multipart/form-data request");
		}
	}

	@PostMapping("/{id}/complete")
	ItemJson complete(@PathVariable("id") long id, @RequestBody Map<String, Object> answers,
			@RequestParam(name = "version", required = false) Integer version) {
		return item(this.completion.complete(id, answers, version));
	}

	private ItemJson item(WorkItem item) {
		return ItemJson.of(item, item.isOpen() && this.due.late(item.due()), this.person.partnership());
	}

	private ItemJson.PageJson page(WorkPage page) {
		String next = (page.next() != null) ? page.next().toString() : null;
		return new ItemJson.PageJson(page.items().stream().map(this::item).toList(), next, page.total(), page.more());
	}

	private ItemJson.DetailJson detail(WorkItem item) {
		FormView form = this.briefing.form(item);
		return new ItemJson.DetailJson(item(item), form.schema().json(), form.given(),
				this.briefing.draft(item).map(WorkItemApi::draft).orElse(null));
	}

	private static ItemJson.DraftJson draft(Draft draft) {
		return new ItemJson.DraftJson(draft.typed(), draft.savedBy(), draft.savedAt(), draft.version());
	}

}
