package org.partnershipactions.worklist;

import java.util.Comparator;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.AllowedTo;

import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * Reads the worklist: pages of it and single items, never more than the person may see.
 */
@Service
public class WorkItems {

	private static final Comparator<WorkItem> SOONEST_FIRST = Comparator.comparing(WorkItem::dueOn)
		.thenComparing(WorkItem::id);

	private final WorkItemAccess access;

	private final WorkItemSearch search;

	private final PartnershipClock clock;

	private final OpenItems openItems;

	WorkItems(WorkItemAccess access, WorkItemSearch search, PartnershipClock clock, OpenItems openItems) {
		this.access = access;
		this.openItems = openItems;
		this.search = search;
		this.clock = clock;
	}

	/** One page of a list with the list's length. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public WorkPage page(WorkQuery query) {
		List<Specification<WorkItem>> parts = this.access.parts(query.scope())
			.stream()
			.map((part) -> open().and(part).and(query.filter().on(this.clock.today())))
			.toList();
		List<WorkItem> found = merged(parts, query);
		List<WorkItem> shown = found.stream().limit(query.size()).toList();
		Cursor next = (found.size() > query.size()) ? Cursor.at(shown.get(shown.size() - 1)) : null;
		int counted = count(parts);
		return new WorkPage(shown, next, Math.min(counted, WorkPage.COUNTED), counted > WorkPage.COUNTED);
	}

	/** How many items a list has, at most one more than {@link WorkPage#COUNTED}. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public int count(Scope scope, WorkFilter filter) {
		return count(this.access.parts(scope)
			.stream()
			.map((part) -> open().and(part).and(filter.on(this.clock.today())))
			.toList());
	}

	/** One item, open or not; 404 when it is not for this person to see. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public WorkItem item(long id) {
		return this.access.visible(id);
	}

	/** What happened to an item that is not open any more, in a sentence. */
	@AllowedTo(SIGNED_IN)
	public String whyNotOpen(WorkItem item) {
		return this.openItems.whyNotOpen(item);
	}

	private List<WorkItem> merged(List<Specification<WorkItem>> parts, WorkQuery query) {
		Sort sort = Sort.by(query.latestFirst() ? Direction.DESC : Direction.ASC, "dueOn", "id");
		Comparator<WorkItem> order = query.latestFirst() ? SOONEST_FIRST.reversed() : SOONEST_FIRST;
		return parts.stream()
			.map((part) -> (query.after() != null) ? part.and(query.after().beyond(query.latestFirst())) : part)
			.flatMap((part) -> this.search.first(query.size() + 1, part, sort).stream())
			.sorted(order)
			.limit(query.size() + 1L)
			.toList();
	}

	private int count(List<Specification<WorkItem>> parts) {
		int left = WorkPage.COUNTED + 1;
		for (Specification<WorkItem> part : parts) {
			left -= (left > 0) ? this.search.count(left, part) : 0;
		}
		return WorkPage.COUNTED + 1 - left;
	}

	private static Specification<WorkItem> open() {
		return (row, query, cb) -> cb.equal(row.get("state"), WorkItemState.OPEN);
	}

}
