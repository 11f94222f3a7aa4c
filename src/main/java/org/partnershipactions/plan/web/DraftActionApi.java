package org.partnershipactions.plan.web;

import java.util.List;
import java.util.Map;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.proposal.ActionProposing;
import org.partnershipactions.plan.proposal.ProposalView;
import org.partnershipactions.plan.table.ActionDrafting;
import org.partnershipactions.plan.table.ActionEntry;
import org.partnershipactions.plan.table.ActionOvertaken;
import org.partnershipactions.plan.table.ActionReshaping;
import org.partnershipactions.plan.table.DraftedAction;
import org.partnershipactions.plan.table.OpenedAction;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Actions of a draft for programs: the same rules as the pages and the import. */
@RestController
class DraftActionApi {

	private final ActionDrafting drafts;

	private final ActionReshaping reshaping;

	private final ActionProposing proposing;

	DraftActionApi(ActionDrafting drafts, ActionReshaping reshaping, ActionProposing proposing) {
		this.proposing = proposing;
		this.drafts = drafts;
		this.reshaping = reshaping;
	}

	/**
	 * Adds an action, which begins at once where the plan runs; 202 where the board
	 * decides first. A reference is given once, so the second of two hears 422.
	 */
	@PostMapping("/api/plans/{year}/actions")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<Object> add(@PathVariable("year") String year, @RequestBody ActionEntry body) {
		PlanYear plan = Years.ofAddress(year);
		if (!this.proposing.running(plan)) {
			return ResponseEntity.status(HttpStatus.CREATED).body(DraftJson.of(this.drafts.add(plan, body)));
		}
		return this.proposing.propose(plan, body)
			.map((ref) -> ResponseEntity.status(HttpStatus.CREATED)
				.<Object>body(DraftJson.of(this.drafts.draft(plan, ref))))
			.orElseGet(() -> ResponseEntity.accepted().body(Map.of("waitsFor", "board")));
	}

	/** What waits for the board. */
	@GetMapping("/api/plans/{year}/proposals")
	List<ProposalView> proposals(@PathVariable("year") String year) {
		return this.proposing.waiting(Years.ofAddress(year));
	}

	@PostMapping("/api/plans/{year}/proposals/{key}/decision")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void decide(@PathVariable("year") String year, @PathVariable("key") String key, @RequestBody BoardDecision body) {
		this.proposing.decide(Years.ofAddress(year), key, body.agrees(), body.words());
	}

	/** The action as it can be edited, with the version that a change names. */
	@GetMapping("/api/actions/{year}/{ref}/draft")
	DraftJson open(@PathVariable("year") String year, @PathVariable("ref") String ref) {
		return DraftJson.of(this.drafts.draft(Years.ofAddress(year), ref));
	}

	/** Changes the fields that are sent. */
	@PatchMapping("/api/actions/{year}/{ref}")
	DraftJson change(@PathVariable("year") String year, @PathVariable("ref") String ref,
			@RequestBody EntryChange body) {
		PlanYear plan = Years.ofAddress(year);
		return DraftJson.of(this.drafts.change(plan, opened(plan, ref, body.version()), body.entry()));
	}

	@PostMapping("/api/actions/{year}/{ref}/drop")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void drop(@PathVariable("year") String year, @PathVariable("ref") String ref, @RequestBody Drop body) {
		PlanYear plan = Years.ofAddress(year);
		this.drafts.drop(plan, opened(plan, ref, body.version()), body.reason());
	}

	/** Splits an action; it stays as the first part. */
	@SentOnce
	@PostMapping("/api/actions/{year}/{ref}/split")
	List<DraftJson> split(@PathVariable("year") String year, @PathVariable("ref") String ref, @RequestBody Split body) {
		PlanYear plan = Years.ofAddress(year);
		return this.reshaping.split(plan, opened(plan, ref, body.version()), body.parts())
			.stream()
			.map(DraftJson::of)
			.toList();
	}

	/** Merges another action into this one. */
	@SentOnce
	@PostMapping("/api/actions/{year}/{ref}/merge")
	DraftJson merge(@PathVariable("year") String year, @PathVariable("ref") String ref, @RequestBody Merge body) {
		PlanYear plan = Years.ofAddress(year);
		return DraftJson.of(this.reshaping.merge(plan, opened(plan, ref, body.version()),
				(body.other() != null) ? opened(plan, body.other(), body.otherVersion()) : new OpenedAction(null, null),
				body.title()));
	}

	private OpenedAction opened(PlanYear year, String ref, Integer version) {
		return new OpenedAction(this.drafts.draft(year, ref).key(), version);
	}

	/** Whoever comes second reads both texts. */
	@ExceptionHandler
	ProblemDetail overtaken(ActionOvertaken refused) {
		return refused.getBody();
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return Bodies.unreadable(
				"{\"ref\": \"3.4\", \"priority\": \"3\", \"title\": \"What is to be done\", \"leads\": [\"csu\"], \"due\": \"March 2027\"}");
	}

	/** The version that was read, and the fields that change. */
	record EntryChange(Integer version, String ref, String priority, String priorityTitle, String title,
			List<String> leads, List<String> partners, Boolean everyone, String partnersInWords, String due,
			String funding) {

		ActionEntry entry() {
			return new ActionEntry(this.ref, this.priority, this.priorityTitle, this.title, this.leads, this.partners,
					this.everyone, this.partnersInWords, this.due, this.funding);
		}

	}

	/** Whether the board agrees, and what it says. */
	record BoardDecision(Boolean agrees, String words) {
	}

	/** The version that was read, and why the action is left out. */
	record Drop(Integer version, String reason) {
	}

	/** The version that was read, and the parts; what one does not say stays as it is. */
	record Split(Integer version, List<ActionEntry> parts) {
	}

	/**
	 * The version that was read, the action that goes into it, and what is to be done.
	 */
	record Merge(Integer version, String other, Integer otherVersion, String title) {
	}

	/** An action of a draft as JSON. */
	record DraftJson(String year, int version, ActionEntry action, List<String> warnings) {

		static DraftJson of(DraftedAction action) {
			return new DraftJson(action.year(), action.version(), action.entry(), action.warnings());
		}

	}

}
