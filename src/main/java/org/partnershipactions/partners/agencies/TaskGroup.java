package org.partnershipactions.partners.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencySuccession;
import org.partnershipactions.partners.OwnedPriority;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.agencies.TaskGroupEvent.TaskGroupAdded;
import org.partnershipactions.partners.agencies.TaskGroupEvent.TaskGroupChanged;
import org.partnershipactions.partners.agencies.TaskGroupEvent.TaskGroupPrioritiesSet;
import org.partnershipactions.partners.agencies.TaskGroupEvent.TaskGroupRetired;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A group of agencies that approves the work on priorities of the plan, for each plan
 * year those that were given to it.
 */
@Entity
public class TaskGroup extends AbstractAggregateRoot<TaskGroup> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String partnership;

	private String code;

	private String name;

	private boolean cases;

	private LocalDate retiredOn;

	private String successor;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "task_group_ownership", joinColumns = @JoinColumn(name = "task_group"))
	private Set<OwnedPriority> owned = new HashSet<>();

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "task_group_agency", joinColumns = @JoinColumn(name = "task_group"))
	@Column(name = "agency")
	private Set<String> agencies = new TreeSet<>();

	@Version
	private Integer version;

	protected TaskGroup() {
	}

	public TaskGroup(String partnership, String code, String name, Collection<String> agencies) {
		this.id = UUID.randomUUID().toString();
		this.partnership = partnership;
		this.code = code;
		this.name = name;
		this.agencies.addAll(agencies);
		registerEvent(new TaskGroupAdded(code));
	}

	/** Says which priorities of a year's plan it approves, and no others of that year. */
	public TaskGroup own(PlanYear year, Collection<Integer> priorities) {
		Set<OwnedPriority> wanted = new HashSet<>();
		priorities.forEach((number) -> wanted.add(OwnedPriority.of(year, number)));
		boolean removed = this.owned.removeIf((one) -> one.of(year) && !wanted.contains(one));
		if (this.owned.addAll(wanted) || removed) {
			registerEvent(new TaskGroupPrioritiesSet(this.code, year.toString(), wanted.size()));
		}
		return this;
	}

	/** Says whether anti-social behaviour cases are its work. */
	public TaskGroup takeCases(boolean cases) {
		this.cases = cases;
		return this;
	}

	TaskGroup change(String name, Collection<String> agencies) {
		this.name = name;
		this.agencies.retainAll(agencies);
		this.agencies.addAll(agencies);
		registerEvent(new TaskGroupChanged(this.code));
		return this;
	}

	/** An agency of the group has ended; its successor takes its place. */
	TaskGroup follow(AgencySuccession succession) {
		Set<String> now = new TreeSet<>(this.agencies);
		now.remove(succession.from().code());
		now.add(succession.to().code());
		return change(this.name, now);
	}

	/**
	 * From a day on it takes no new work: what it approves from that day's plan year on,
	 * and the cases, go to another group.
	 */
	TaskGroup retire(LocalDate day, TaskGroup successor) {
		this.retiredOn = day;
		this.successor = successor.code;
		List<OwnedPriority> passed = this.owned.stream()
			.filter((one) -> one.planYear() >= PlanYear.of(day).start())
			.toList();
		successor.owned.addAll(passed);
		passed.forEach(this.owned::remove);
		successor.cases |= this.cases;
		this.cases = false;
		registerEvent(new TaskGroupRetired(this.code, successor.code));
		return this;
	}

	String partnership() {
		return this.partnership;
	}

	boolean retired() {
		return this.retiredOn != null;
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	public TaskGroupSummary summary() {
		return new TaskGroupSummary(this.code, this.name,
				this.owned.stream()
					.sorted(Comparator.comparing(OwnedPriority::planYear).thenComparing(OwnedPriority::priority))
					.toList(),
				this.cases, List.copyOf(new TreeSet<>(this.agencies)));
	}

	TaskGroupDetails details() {
		return new TaskGroupDetails(summary(), this.retiredOn, this.successor);
	}

	/**
	 * A task group as its page shows it.
	 *
	 * @param group what everybody needs of it
	 * @param retiredOn day from which it takes no new work, or null
	 * @param successor code of the group that took over its work, or null
	 */
	public record TaskGroupDetails(TaskGroupSummary group, LocalDate retiredOn, String successor) {
	}

}
