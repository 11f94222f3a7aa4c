package org.partnershipactions.partners.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.OwnedPriority;
import org.partnershipactions.partners.agencies.TaskGroup.TaskGroupDetails;
import org.partnershipactions.partners.agencies.TaskGroupAdministration;
import org.partnershipactions.partners.agencies.TaskGroupAdministration.TaskGroupEntry;
import org.partnershipactions.security.SentOnce;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Task groups for programs, with the rules of the pages. */
@RestController
@RequestMapping("/api/task-groups")
class TaskGroupsApi {

	private final TaskGroupAdministration groups;

	TaskGroupsApi(TaskGroupAdministration groups) {
		this.groups = groups;
	}

	@GetMapping
	List<TaskGroupJson> all() {
		return this.groups.all().stream().map(TaskGroupJson::of).toList();
	}

	@SentOnce
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	TaskGroupJson add(@RequestBody NewTaskGroup body) {
		return TaskGroupJson.of(this.groups.add(body.code(), body.entry()));
	}

	@PutMapping("/{code}/priorities")
	TaskGroupJson own(@PathVariable String code, @RequestBody OwnedNumbers body) {
		return TaskGroupJson.of(this.groups.own(code, body.year(), body.checked()));
	}

	@ExceptionHandler
	ProblemDetail unreadable(HttpMessageNotReadableException refused) {
		return new InvalidAnswers("body",
				"Send a JSON object such as {\"code\": \"road-safety\", \"name\": \"Road safety\", \"members\": [\"police\"]}")
			.getBody();
	}

	/** A task group to add. */
	record NewTaskGroup(String code, String name, List<String> members, Boolean cases) {

		TaskGroupEntry entry() {
			return new TaskGroupEntry(this.name, this.members, Boolean.TRUE.equals(this.cases));
		}

	}

	/**
	 * The priorities that a group approves.
	 *
	 * @param plan plan year such as {@code 2026-27}
	 * @param numbers numbers of the priorities
	 */
	record OwnedNumbers(String plan, List<Integer> numbers) {

		PlanYear year() {
			try {
				return PlanYear.parse((this.plan != null) ? this.plan : "");
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidAnswers("plan", "Write the plan year like 2027-28");
			}
		}

		List<Integer> checked() {
			if (this.numbers == null || this.numbers.contains(null)) {
				throw new InvalidAnswers("numbers", "Give the numbers of priorities as a list, such as [1, 4]");
			}
			return this.numbers;
		}

	}

	/**
	 * A task group.
	 *
	 * @param priorities numbers of the priorities that it approves, by plan year
	 */
	record TaskGroupJson(String code, String name, List<String> members, boolean cases,
			Map<String, List<Integer>> priorities, LocalDate retiredOn, String successor) {

		static TaskGroupJson of(TaskGroupDetails group) {
			return new TaskGroupJson(group.group().code(), group.group().name(), group.group().agencies(),
					group.group().cases(),
					group.group()
						.owned()
						.stream()
						.map(OwnedPriority::planYear)
						.distinct()
						.map(PlanYear::new)
						.collect(Collectors.toMap(PlanYear::toString, group.group()::priorities)),
					group.retiredOn(), group.successor());
		}

	}

}
