package org.partnershipactions.partners.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.OwnedPriority;
import org.partnershipactions.partners.agencies.TaskGroup.TaskGroupDetails;
import org.partnershipactions.partners.agencies.TaskGroupAdministration;
import org.partnershipactions.partners.agencies.TaskGroupAdministration.TaskGroupEntry;
import org.partnershipactions.partners.people.DirectoryReading;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which task groups are made, given priorities and retired. */
@Controller
@RequestMapping("/administration/task-groups")
class TaskGroupsController {

	private static final String LIST = "/administration/task-groups";

	private final TaskGroupAdministration groups;

	private final DirectoryReading directory;

	private final Clock clock;

	TaskGroupsController(TaskGroupAdministration groups, DirectoryReading directory, Clock clock) {
		this.groups = groups;
		this.directory = directory;
		this.clock = clock;
	}

	@GetMapping
	String all(Model model) {
		model.addAttribute("year", thisYear());
		model.addAttribute("groups", this.groups.all());
		return "partners/task-groups";
	}

	@GetMapping("/new")
	ModelAndView enter() {
		this.groups.all();
		return page(TaskGroupForm.EMPTY, null);
	}

	@PostMapping("/new")
	ModelAndView add(TaskGroupForm form, RedirectAttributes notices) {
		return Saving.or(() -> page(form, null), () -> {
			this.groups.add(form.code(), form.entry());
			notices.addFlashAttribute("notice",
					form.name().strip() + " is added. Give it priorities, and somebody the role of its lead.");
		}, LIST + "/" + form.code());
	}

	@GetMapping("/{code}")
	ModelAndView one(@PathVariable String code) {
		TaskGroupDetails group = this.groups.one(code);
		return page(TaskGroupForm.of(group), group);
	}

	@PostMapping("/{code}")
	ModelAndView change(@PathVariable String code, TaskGroupForm form, RedirectAttributes notices) {
		return Saving.or(() -> page(form, this.groups.one(code)), () -> {
			this.groups.change(code, form.entry());
			notices.addFlashAttribute("notice", form.name().strip() + " is saved.");
		}, LIST + "/" + code);
	}

	@PostMapping("/{code}/priorities")
	ModelAndView own(@PathVariable String code, @RequestParam(defaultValue = "") String plan,
			@RequestParam(defaultValue = "") String numbers, RedirectAttributes notices) {
		return Saving.or(() -> one(code).addObject("typedPlan", plan).addObject("typedNumbers", numbers), () -> {
			PlanYear year = year(plan);
			this.groups.own(code, year, numbers(numbers));
			notices.addFlashAttribute("notice", "The priorities of " + year + " are saved.");
		}, LIST + "/" + code);
	}

	@PostMapping("/{code}/retirement")
	ModelAndView retire(@PathVariable String code, @RequestParam(defaultValue = "") String successor,
			RedirectAttributes notices) {
		return Saving.or(() -> one(code), () -> {
			this.groups.retire(code, successor);
			notices.addFlashAttribute("notice", "The task group is retired. Its work went to its successor.");
		}, LIST);
	}

	private ModelAndView page(TaskGroupForm form, TaskGroupDetails group) {
		ModelAndView page = new ModelAndView("partners/task-group-form").addObject("form", form)
			.addObject("group", group)
			.addObject("agencies", this.directory.agencies().stream().filter((one) -> !one.ended()).toList())
			.addObject("typedPlan", thisYear().toString())
			.addObject("typedNumbers", "");
		if (group != null) {
			page.addObject("years", years(group))
				.addObject("leads", this.directory.names(Queue.ofGroupLead(group.group().code())))
				.addObject("others",
						this.directory.groups().stream().filter((one) -> !one.code().equals(form.code())).toList());
		}
		return page;
	}

	private PlanYear thisYear() {
		return PlanYear.of(LocalDate.now(this.clock));
	}

	private static List<OwnedYear> years(TaskGroupDetails group) {
		return group.group()
			.owned()
			.stream()
			.map(OwnedPriority::planYear)
			.distinct()
			.sorted((one, other) -> other - one)
			.map(PlanYear::new)
			.map((year) -> new OwnedYear(year.toString(),
					group.group().priorities(year).stream().map(String::valueOf).collect(Collectors.joining(", "))))
			.toList();
	}

	private static PlanYear year(String typed) {
		try {
			return PlanYear.parse(typed);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidAnswers("plan", "Write the plan year like 2027-28");
		}
	}

	private static List<Integer> numbers(String typed) {
		try {
			return Arrays.stream(typed.strip().split("[,;\\s]+"))
				.filter((one) -> !one.isEmpty())
				.map(Integer::valueOf)
				.toList();
		}
		catch (NumberFormatException ex) {
			throw new InvalidAnswers("numbers", "Give the numbers of priorities, such as 1, 4");
		}
	}

	/**
	 * What a group approves in one plan year.
	 *
	 * @param year plan year such as {@code 2026-27}
	 * @param numbers numbers of the priorities, in words
	 */
	record OwnedYear(String year, String numbers) {
	}

	/**
	 * A task group as it is typed.
	 *
	 * @param code short code
	 * @param name full name
	 * @param members codes of the member agencies that are ticked
	 * @param cases whether anti-social behaviour cases are its work
	 */
	record TaskGroupForm(String code, String name, List<String> members, Boolean cases) {

		static final TaskGroupForm EMPTY = new TaskGroupForm("", "", List.of(), false);

		TaskGroupForm {
			members = (members != null) ? List.copyOf(members) : List.of();
		}

		static TaskGroupForm of(TaskGroupDetails group) {
			return new TaskGroupForm(group.group().code(), group.group().name(), group.group().agencies(),
					group.group().cases());
		}

		TaskGroupEntry entry() {
			return new TaskGroupEntry((this.name != null) ? this.name : "",
					Stream.ofNullable(this.members).flatMap(List::stream).distinct().toList(),
					Boolean.TRUE.equals(this.cases));
		}

	}

}
