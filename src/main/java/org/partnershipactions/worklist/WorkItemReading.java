package org.partnershipactions.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.WorkingPartnership;
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

	/**
	 * One page of a list with the list's length. The list of one's agencies has also what
	 * waits for an agency that one coordinates in another partnership: it is read with
	 * the rights that one has there.
	 */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public WorkPage page(WorkQuery query) {
		List<String> partnerships = this.visibility.listed(query.scope());
		List<WorkItem> found = new ArrayList<>();
		int counted = 0;
		for (String one : partnerships) {
			boolean here = one.equals(partnerships.get(0));
			counted += WorkingPartnership.during(one, () -> {
				List<Specification<WorkItem>> parts = narrowed(
						here ? this.visibility.parts(query.scope()) : this.visibility.coordinated(), query.filter());
				found.addAll(merged(parts, query));
				return count(parts);
			});
		}
		found.sort(order(query));
		List<WorkItem> shown = found.stream().limit(query.size()).toList();
		Cursor next = (found.size() > query.size()) ? Cursor.at(shown.get(shown.size() - 1)) : null;
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
		return count(narrowed(this.visibility.parts(scope), filter));
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

	private List<Specification<WorkItem>> narrowed(List<Specification<WorkItem>> parts, WorkFilter filter) {
		return parts.stream().map((part) -> open().and(part).and(filter.on(this.clock.today()))).toList();
	}

	private static Comparator<WorkItem> order(WorkQuery query) {
		return query.latestFirst() ? SOONEST_FIRST.reversed() : SOONEST_FIRST;
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
		return parts.stream()
			.map((part) -> (query.after() != null) ? part.and(query.after().beyond(query.latestFirst())) : part)
			.flatMap((part) -> first(query.size() + 1, part, sort).stream())
			.sorted(order(query))
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
