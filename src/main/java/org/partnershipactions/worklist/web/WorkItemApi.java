package org.partnershipactions.worklist.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.WorkItemCompletion;
import org.partnershipactions.worklist.WorkItemHandling;
import org.partnershipactions.worklist.WorkItemReading;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
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

	private final ItemWords words;

	WorkItemApi(WorkItemReading items, WorkItemHandling handling, WorkItemCompletion completion, TaskFiles files,
			ItemWords words) {
		this.items = items;
		this.handling = handling;
		this.completion = completion;
		this.files = files;
		this.words = words;
	}

	@GetMapping
	ItemJson.PageJson list(@ParameterObject ListRequest request) {
		return this.words.page(this.items.page(request.query(Scope.ALL)));
	}

	@GetMapping("/{id}")
	ItemJson.DetailJson item(@PathVariable("id") long id) {
		return this.words.detail(this.items.item(id));
	}

	@PostMapping("/{id}/claim")
	ItemJson claim(@PathVariable("id") long id) {
		this.handling.claim(id);
		return this.words.item(this.items.item(id));
	}

	@PostMapping("/{id}/release")
	ItemJson release(@PathVariable("id") long id) {
		this.handling.release(id);
		return this.words.item(this.items.item(id));
	}

	@PostMapping("/{id}/assign")
	ItemJson assign(@PathVariable("id") long id, @RequestBody Map<String, String> body) {
		this.handling.assign(id, body.get("to"));
		return this.words.item(this.items.item(id));
	}

	@PostMapping("/{id}/draft")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keepDraft(@PathVariable("id") long id, @RequestBody Map<String, Object> answers) {
		this.completion.keepDraft(id, answers);
	}

	/**
	 * Takes one file as a part named {@code file}, for tasks whose form has a file field.
	 */
	@PostMapping(path = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void addFile(@PathVariable("id") long id, HttpServletRequest request) {
		if (this.files.take(id, request) == 0) {
			throw new InvalidAnswers("file", "Send the file as a part named file of a multipart/form-data request");
		}
	}

	@PostMapping("/{id}/complete")
	ItemJson complete(@PathVariable("id") long id, @RequestBody Map<String, Object> answers) {
		return this.words.item(this.completion.complete(id, answers));
	}

}
