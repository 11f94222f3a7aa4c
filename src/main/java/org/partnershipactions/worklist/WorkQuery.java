package org.partnershipactions.worklist;

/**
 * One page of a list. Lists are sorted by due date and nothing else, soonest first or
 * latest first: it is the only order that an index of each list ends in.
 *
 * @param scope whose items
 * @param filter what they are narrowed to
 * @param after the last item of the page before, or null for the first page
 * @param size how many items, 1 to 100
 * @param latestFirst turns the order round
 */
public record WorkQuery(Scope scope, WorkFilter filter, Cursor after, int size, boolean latestFirst) {

	/** How many items a page has unless somebody asks for another number. */
	public static final int USUAL_SIZE = 25;

	private static final int LARGEST = 100;

	public WorkQuery {
		size = Math.min(LARGEST, Math.max(1, size));
	}

	/** The first page of a list. */
	public static WorkQuery first(Scope scope, WorkFilter filter) {
		return new WorkQuery(scope, filter, null, USUAL_SIZE, false);
	}

}
