package org.partnershipactions.partners.agencies;

import java.util.Collection;
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
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.partners.agencies.TaskGroupEvent.TaskGroupAdded;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A group of agencies that owns one or more priorities of the plan. */
@Entity
public class TaskGroup extends AbstractAggregateRoot<TaskGroup> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String partnership;

	private String code;

	private String name;

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "task_group_priority", joinColumns = @JoinColumn(name = "task_group"))
	@Column(name = "priority")
	private Set<Integer> priorities = new TreeSet<>();

	@ElementCollection
	@BatchSize(size = 100)
	@CollectionTable(name = "task_group_agency", joinColumns = @JoinColumn(name = "task_group"))
	@Column(name = "agency")
	private Set<String> agencies = new TreeSet<>();

	@Version
	private Integer version;

	protected TaskGroup() {
	}

	public TaskGroup(String partnership, String code, String name, Collection<Integer> priorities,
			Collection<String> agencies) {
		this.id = UUID.randomUUID().toString();
		this.partnership = partnership;
		this.code = code;
		this.name = name;
		this.priorities.addAll(priorities);
		this.agencies.addAll(agencies);
		registerEvent(new TaskGroupAdded(code));
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	public TaskGroupSummary summary() {
		return new TaskGroupSummary(this.code, this.name, this.priorities.stream().sorted().toList(),
				List.copyOf(new TreeSet<>(this.agencies)));
	}

}
