package org.partnershipactions.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.action.ActionChanges;
import org.partnershipactions.plan.action.Delivery.CompletionReport;
import org.partnershipactions.plan.action.Delivery.DeliveryPlan;
import org.partnershipactions.plan.action.Delivery.Milestone;
import org.partnershipactions.plan.action.Evidence;
import org.partnershipactions.plan.progress.GivenProgress;
import org.partnershipactions.plan.reading.ActionView;
import org.partnershipactions.plan.web.PlanJson.RowJson;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Actions for programs; each change answers with the action as it is then. */
@RestController
@RequestMapping("/api/actions/{year}/{ref}")
class ActionApi {

	private final ActionPages pages;

	private final ActionChanges changes;

	private final Directory directory;

	private final CurrentPerson person;

	private final PartnershipClock clock;

	ActionApi(ActionPages pages, ActionChanges changes, Directory directory, CurrentPerson person,
			PartnershipClock clock) {
		this.pages = pages;
		this.changes = changes;
		this.directory = directory;
		this.person = person;
		this.clock = clock;
	}

	@GetMapping
	ActionJson one(@PathVariable("year") String year, @PathVariable("ref") String ref) {
		return json(this.pages.key(year, ref));
	}

	@SentOnce
	@PostMapping("/deadline")
	ActionJson moveDate(@PathVariable("year") String year, @PathVariable("ref") String ref, @RequestBody Body body) {
		String key = this.pages.key(year, ref);
		this.changes.moveDate(key, Bodies.day("due", body.due()), body.reason());
		return json(key);
	}

	@SentOnce
	@PostMapping("/lead")
	ActionJson changeLead(@PathVariable("year") String year, @PathVariable("ref") String ref, @RequestBody Body body) {
		String key = this.pages.key(year, ref);
		this.changes.changeLead(key, body.agency(), body.reason());
		return json(key);
	}

	@SentOnce
	@PostMapping("/partners")
	ActionJson addPartner(@PathVariable("year") String year, @PathVariable("ref") String ref, @RequestBody Body body) {
		String key = this.pages.key(year, ref);
		this.changes.addPartner(key, body.agency(), body.reason());
		return json(key);
	}

	@SentOnce
	@PostMapping("/partners/{agency}/release")
	ActionJson releasePartner(@PathVariable Map<String, String> address, @RequestBody Body body) {
		String key = this.pages.key(address.get("year"), address.get("ref"));
		this.changes.releasePartner(key, address.get("agency"), body.reason());
		return json(key);
	}

	@PostMapping("/withdrawal")
	ActionJson withdraw(@PathVariable("year") String year, @PathVariable("ref") String ref, @RequestBody Body body) {
		String key = this.pages.key(year, ref);
		this.changes.withdraw(key, body.reason());
		return json(key);
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return Bodies.unreadable("{\"due\": \"2026-09-30\", \"reason\": \"Why\"}");
	}

	private ActionJson json(String key) {
		return ActionJson.of(this.pages.view(key), this.directory.memberAgencies(this.person.partnership()),
				this.clock.today());
	}

	/**
	 * What a change needs; each takes what it knows.
	 *
	 * @param due the new date, as {@code 2026-09-30}
	 * @param agency code of an agency
	 * @param reason why
	 */
	record Body(String due, String agency, String reason) {
	}

	/** One action as JSON: the row's fields, and all that hangs on it. */
	record ActionJson(@JsonUnwrapped RowJson row, DeliveryPlan plan, CompletionReport report,
			List<Milestone> milestones, List<GivenProgress> progress, List<ActionRequestJson> contributions,
			List<MovedDate> deadlineChanges, List<TimelineJson> timeline, List<FileJson> evidence) {

		static ActionJson of(ActionView action, List<String> members, LocalDate today) {
			return new ActionJson(RowJson.of(action.summary(), members, today), action.plan(), action.report(),
					action.milestones(), action.progress(),
					action.contributions().stream().map(ActionRequestJson::of).toList(),
					action.deadlineChanges()
						.stream()
						.map((one) -> new MovedDate(one.from(), one.to(), one.reason(), one.by(), one.at()))
						.toList(),
					action.timeline().stream().map((one) -> new TimelineJson(one.at(), one.by(), one.text())).toList(),
					action.evidence().stream().map((file) -> FileJson.of(action, file)).toList());
		}

		/** What one partner owes. */
		record ActionRequestJson(String agency, String state, LocalDate due, String request, String reason, String done,
				Integer counted) {

			static ActionRequestJson of(ContributionView view) {
				return new ActionRequestJson(view.agency(), PlanWords.codeOf(view.state()), view.due(), view.request(),
						view.reason(), view.done(), view.counted());
			}

		}

		/** A moved date. */
		record MovedDate(LocalDate from, LocalDate to, String reason, String by, Instant at) {
		}

		/** An entry of the timeline. */
		record TimelineJson(Instant at, String by, String text) {
		}

		/** A file of evidence. */
		record FileJson(String name, String mediaType, long size, String by, Instant at, Instant scannedAt,
				String path) {

			static FileJson of(ActionView action, Evidence file) {
				String path = ActionPages.path(action.summary().year(), action.summary().row().ref());
				return new FileJson(file.fileName(), file.mediaType(), file.size(), file.addedBy(), file.addedAt(),
						file.scannedAt(), path + "/evidence/" + file.key());
			}

		}

	}

}
