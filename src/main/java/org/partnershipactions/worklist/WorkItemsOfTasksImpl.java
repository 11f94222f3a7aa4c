package org.partnershipactions.worklist;

import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.hibernate.KeyType;

/** Finds rows by the natural key, which Hibernate knows of every row it has read. */
class WorkItemsOfTasksImpl implements WorkItemsOfTasks {

	private final EntityManager session;

	WorkItemsOfTasksImpl(EntityManager session) {
		this.session = session;
	}

	@Override
	public Optional<WorkItem> findByTaskId(String taskId) {
		return Optional.ofNullable(this.session.find(WorkItem.class, taskId, KeyType.NATURAL));
	}

}
