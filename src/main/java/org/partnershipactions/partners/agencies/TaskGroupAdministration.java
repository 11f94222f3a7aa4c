package org.partnershipactions.partners.agencies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.OwnedPriority;
import org.partnershipactions.partners.agencies.TaskGroup.TaskGroupDetails;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS_AND_MANAGERS;

/**
 * What administrators and managers do with task groups: add them, rename them, say who
 * belongs to them and which priorities they approve in which year, and retire them.
 */
@Service
@Transactional
public class TaskGroupAdministration {

	private static final int LONGEST_NAME = 200;

	private static final int MOST_PRIORITIES = 99;

	private final TaskGroups groups;

	private final Agencies agencies;

	private final PriorityGiving giving;

	private final CurrentPerson current;

	private final Clock clock;

	TaskGroupAdministration(TaskGroups groups, Agencies agencies, PriorityGiving giving, CurrentPerson current,
			Clock clock) {
		this.groups = groups;
		this.agencies = agencies;
		this.giving = giving;
		this.current = current;
		this.clock = clock;
	}

	/** All task groups of the reader's partnership, retired ones too. */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	@Transactional(readOnly = true)
	public List<TaskGroupDetails> all() {
		return this.groups.all(this.current.partnership()).stream().map(TaskGroup::details).toList();
	}

	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	@Transactional(readOnly = true)
	public TaskGroupDetails one(String code) {
		return group(code).details();
	}

	/**
	 * Adds a task group.
	 * @throws InvalidAnswers naming {@code code}, {@code name} or {@code members}
	 */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public TaskGroupDetails add(String code, TaskGroupEntry entry) {
		if (code == null || !code.matches("[a-z0-9][a-z0-9-]{1,48}")) {
			throw new InvalidAnswers("code", "Code must be 2 to 49 small letters, digits or hyphens");
		}
		if (this.groups.findByPartnershipAndCode(this.current.partnership(), code).isPresent()) {
			throw new InvalidAnswers("code", "The code \"" + code + "\" is taken already. Choose another one");
		}
		check(code, entry);
		TaskGroup group = new TaskGroup(this.current.partnership(), code, entry.name().strip(), entry.members());
		takeCases(group, entry.cases());
		return this.groups.save(group).details();
	}

	/**
	 * Renames a task group and says who belongs to it.
	 * @throws InvalidAnswers naming {@code name} or {@code members}
	 * @throws StepNotOpen where it is retired
	 */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public void change(String code, TaskGroupEntry entry) {
		TaskGroup group = working(code);
		check(code, entry);
		takeCases(group.change(entry.name().strip(), entry.members()), entry.cases());
		this.groups.save(group);
	}

	/**
	 * Says which priorities of a year's plan a group approves; what it approved of that
	 * year before is then nobody's.
	 * @throws InvalidAnswers naming {@code numbers} where one is no number of a priority
	 * or another group approves it
	 * @throws StepNotOpen where the group is retired
	 */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public TaskGroupDetails own(String code, PlanYear year, Collection<Integer> numbers) {
		TaskGroup group = working(code);
		numbers.forEach((number) -> mustBeFree(group, year, number));
		boolean loses = !numbers.containsAll(group.summary().priorities(year));
		TaskGroupDetails saved = this.groups.save(group.own(year, new TreeSet<>(numbers))).details();
		if (loses) {
			this.giving.handOver(this.current.partnership(), code);
		}
		return saved;
	}

	/**
	 * Lets a group take no new work from today on: what it approves, from this plan year
	 * on, and what waits for its lead goes to the successor.
	 * @throws InvalidAnswers naming {@code successor}
	 * @throws StepNotOpen where it is retired already
	 */
	@AllowedTo(ADMINISTRATORS_AND_MANAGERS)
	public void retire(String code, String successor) {
		TaskGroup group = working(code);
		TaskGroup next = this.groups.findByPartnershipAndCode(this.current.partnership(), String.valueOf(successor))
			.filter((one) -> !one.retired() && !one.code().equals(code))
			.orElseThrow(() -> new InvalidAnswers("successor", "Choose another task group that takes over its work"));
		this.groups.save(group.retire(LocalDate.now(this.clock), next));
		this.groups.save(next);
		this.giving.handOver(this.current.partnership(), code);
	}

	private void takeCases(TaskGroup group, boolean cases) {
		if (cases) {
			this.groups.withCases(this.current.partnership())
				.stream()
				.filter((one) -> !one.code().equals(group.code()))
				.forEach((one) -> {
					this.groups.save(one.takeCases(false));
					this.giving.handOver(this.current.partnership(), one.code());
				});
		}
		group.takeCases(cases);
	}

	private void check(String code, TaskGroupEntry entry) {
		List<FieldError> errors = new ArrayList<>();
		String name = (entry.name() != null) ? entry.name().strip() : "";
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			errors.add(new FieldError("name", "Enter a name of at most " + LONGEST_NAME + " characters"));
		}
		else if (this.groups.of(this.current.partnership())
			.stream()
			.anyMatch((one) -> !one.code().equals(code) && one.name().equalsIgnoreCase(name))) {
			errors.add(new FieldError("name", "Another task group is called \"" + name + "\". Choose another name"));
		}
		List<String> known = this.agencies.serving(this.current.partnership())
			.stream()
			.filter((one) -> !one.ended())
			.map(Agency::code)
			.toList();
		entry.members()
			.stream()
			.filter((member) -> !known.contains(member))
			.forEach((member) -> errors.add(new FieldError("members",
					"There is no agency \"" + member + "\" in the partnership. Add it under Agencies first")));
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private void mustBeFree(TaskGroup group, PlanYear year, Integer number) {
		if (number == null || number < 1 || number > MOST_PRIORITIES) {
			throw new InvalidAnswers("numbers", "Give the numbers of priorities, each from 1 to " + MOST_PRIORITIES);
		}
		this.groups.owning(group.partnership(), OwnedPriority.of(year, number))
			.filter((one) -> !one.code().equals(group.code()))
			.ifPresent((other) -> {
				throw new InvalidAnswers("numbers",
						"Priority %d of %s is approved by the %s. Take it from that group first".formatted(number, year,
								other.name()));
			});
	}

	private TaskGroup working(String code) {
		TaskGroup group = group(code);
		if (group.retired()) {
			throw new StepNotOpen("This task group was retired. Nothing was changed.");
		}
		return group;
	}

	private TaskGroup group(String code) {
		return this.groups.findByPartnershipAndCode(this.current.partnership(), code)
			.orElseThrow(() -> new NotFound("task group"));
	}

	/**
	 * What is said of a task group.
	 *
	 * @param name full name, at most 200 characters
	 * @param members codes of its member agencies
	 * @param cases whether anti-social behaviour cases are its work; one group at the
	 * most has them
	 */
	public record TaskGroupEntry(String name, List<String> members, boolean cases) {

		public TaskGroupEntry {
			members = (members != null) ? List.copyOf(members) : List.of();
		}

	}

}
