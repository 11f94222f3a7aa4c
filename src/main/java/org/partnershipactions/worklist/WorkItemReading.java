package org.partnershipactions.worklist;

import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.workflow.MatterVisibility;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.query.QueryUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Reads the worklist: pages of it and single items, never more than the person may see.
 */
@Service
public class WorkItemReading {

	private static final Comparator<WorkItem> SOONEST_FIRST = Comparator.comparing(WorkItem::dueOn)
		.thenComparing(WorkItem::id);

	private final WorkItemVisibility visibility;

	private final EntityManager entities;

	private final PartnershipClock clock;

	private final WorkItemLocking openItems;

	private final ObjectProvider<MatterVisibility> matters;

	WorkItemReading(WorkItemVisibility visibility, EntityManager entities, PartnershipClock clock,
			WorkItemLocking openItems, ObjectProvider<MatterVisibility> matters) {
		this.matters = matters;
		this.visibility = visibility;
		this.openItems = openItems;
		this.entities = entities;
		this.clock = clock;
	}

	/** One page of a list with the list's length. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public WorkPage page(WorkQuery query) {
		List<Specification<WorkItem>> parts = this.visibility.parts(query.scope())
			.stream()
			.map((part) -> open().and(part).and(query.filter().on(this.clock.today())))
			.toList();
		List<WorkItem> found = merged(parts, query);
		List<WorkItem> shown = found.stream().limit(query.size()).toList();
		Cursor next = (found.size() > query.size()) ? Cursor.at(shown.get(shown.size() - 1)) : null;
		int counted = count(parts);
		return new WorkPage(shown, next, Math.min(counted, WorkPage.COUNTED), counted > WorkPage.COUNTED);
	}

	/**
	 * The first items that the person may do, taken or not, soonest due first: asked of
	 * the database by queue, however much work of others lies before them.
	 */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<WorkItem> doable(WorkFilter filter, int size) {
		return first(size, filter.on(this.clock.today()));
	}

	/** The first of these that nobody has taken. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<WorkItem> untaken(int size) {
		return first(size, (row, query, cb) -> cb.isNull(row.get("assignee")));
	}

	/** How many items a list has, at most one more than {@link WorkPage#COUNTED}. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public int count(Scope scope, WorkFilter filter) {
		return count(this.visibility.parts(scope)
			.stream()
			.map((part) -> open().and(part).and(filter.on(this.clock.today())))
			.toList());
	}

	/** One item, open or not; 404 when it is not for this person to see. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public WorkItem item(long id) {
		return this.visibility.visible(id);
	}

	/**
	 * The same for whoever reads it as a whole: that they looked at what is confidential
	 * is written down.
	 */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public WorkItem opened(long id) {
		WorkItem item = this.visibility.entered(item(id));
		item.matter()
			.ifPresent((matter) -> MatterVisibility.of(this.matters, matter.kind())
				.ifPresent((each) -> each.looked(matter.key(), "read the task “" + item.step() + "”")));
		return item;
	}

	/** What happened to an item that is not open any more, in a sentence. */
	@AllowedTo(SIGNED_IN)
	public String whyNotOpen(WorkItem item) {
		return this.openItems.whyNotOpen(item);
	}

	private List<WorkItem> first(int size, Specification<WorkItem> which) {
		return this.visibility.doable()
			.stream()
			.flatMap((part) -> first(size, open().and(part).and(which), Sort.by("dueOn", "id")).stream())
			.sorted(SOONEST_FIRST)
			.limit(size)
			.toList();
	}

	private List<WorkItem> merged(List<Specification<WorkItem>> parts, WorkQuery query) {
		Sort sort = Sort.by(query.latestFirst() ? Direction.DESC : Direction.ASC, "dueOn", "id");
		Comparator<WorkItem> order = query.latestFirst() ? SOONEST_FIRST.reversed() : SOONEST_FIRST;
		return parts.stream()
			.map((part) -> (query.after() != null) ? part.and(query.after().beyond(query.latestFirst())) : part)
			.flatMap((part) -> first(query.size() + 1, part, sort).stream())
			.sorted(order)
			.limit(query.size() + 1L)
			.toList();
	}

	private int count(List<Specification<WorkItem>> parts) {
		int left = WorkPage.COUNTED + 1;
		for (Specification<WorkItem> part : parts) {
			left -= (left > 0) ? count(left, part) : 0;
		}
		return WorkPage.COUNTED + 1 - left;
	}

	/** No more rows than are shown, along one index. */
	private List<WorkItem> first(int size, Specification<WorkItem> which, Sort order) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<WorkItem> query = cb.createQuery(WorkItem.class);
		Root<WorkItem> row = query.from(WorkItem.class);
		query.where(which.toPredicate(row, query, cb)).orderBy(QueryUtils.toOrders(order, row, cb));
		return this.entities.createQuery(query).setMaxResults(size).getResultList();
	}

	/** How many there are, but never more than the limit. */
	private int count(int limit, Specification<WorkItem> which) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> query = cb.createQuery(Long.class);
		Root<WorkItem> row = query.from(WorkItem.class);
		query.select(row.get("id")).where(which.toPredicate(row, query, cb));
		return this.entities.createQuery(query).setMaxResults(limit).getResultList().size();
	}

	private static Specification<WorkItem> open() {
		return (row, query, cb) -> cb.equal(row.get("state"), WorkItemState.OPEN);
	}

}
