package org.partnershipactions.worklist;

import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.stereotype.Component;

/**
 * Reads no more rows than are shown or counted, each time along one index.
 */
@Component
class WorkItemSearch {

	private final EntityManager entities;

	WorkItemSearch(EntityManager entities) {
		this.entities = entities;
	}

	List<WorkItem> first(int size, Specification<WorkItem> which, Sort order) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<WorkItem> query = cb.createQuery(WorkItem.class);
		Root<WorkItem> row = query.from(WorkItem.class);
		query.where(which.toPredicate(row, query, cb)).orderBy(QueryUtils.toOrders(order, row, cb));
		return this.entities.createQuery(query).setMaxResults(size).getResultList();
	}

	/** How many there are, but never more than the limit. */
	int count(int limit, Specification<WorkItem> which) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> query = cb.createQuery(Long.class);
		Root<WorkItem> row = query.from(WorkItem.class);
		query.select(row.get("id")).where(which.toPredicate(row, query, cb));
		return this.entities.createQuery(query).setMaxResults(limit).getResultList().size();
	}

}
