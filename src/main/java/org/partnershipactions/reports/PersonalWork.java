package org.partnershipactions.reports;

import java.util.List;
import java.util.stream.Stream;

import org.partnershipactions.plan.action.ActionStep;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.worklist.DueWindow;
import org.partnershipactions.worklist.Scope;
import org.partnershipactions.worklist.StepSelection;
import org.partnershipactions.worklist.WorkFilter;
import org.partnershipactions.worklist.WorkItem;
import org.partnershipactions.worklist.WorkItemReading;
import org.partnershipactions.worklist.WorkQuery;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** What the worklist holds for whoever looks at it. */
@Service
@Transactional(readOnly = true)
public class PersonalWork {

	/** How many of the next items home shows. */
	public static final int NEXT = 5;

	private static final WorkFilter LATE = new WorkFilter(DueWindow.LATE, null, null, null, null);

	/** The approvals that stages of actions end with. */
	private static final List<ActionStep> APPROVALS = List.of(ActionStep.APPROVE_PLAN, ActionStep.APPROVE_COMPLETION);

	private final WorkItemReading items;

	PersonalWork(WorkItemReading items) {
		this.items = items;
	}

	/** The next items that the reader has taken, soonest due first. */
	@AllowedTo(SIGNED_IN)
	public List<WorkItem> mine() {
		return next(Scope.MINE, WorkFilter.none());
	}

	/** The next items in the reader's teams that the reader may do, soonest due first. */
	@AllowedTo(SIGNED_IN)
	public List<WorkItem> inMyTeams() {
		return this.items.doable(WorkFilter.none(), NEXT);
	}

	/**
	 * The next items that wait for the reader: those taken, then those of the teams that
	 * nobody has taken and the reader may do, each soonest due first.
	 */
	@AllowedTo(SIGNED_IN)
	public List<WorkItem> needsMe() {
		List<WorkItem> taken = mine();
		return Stream.concat(taken.stream(), this.items.untaken(NEXT).stream()).limit(NEXT).toList();
	}

	/** The same without approvals, for readers who see those in a list of their own. */
	@AllowedTo(SIGNED_IN)
	public List<WorkItem> inMyTeamsBesidesApprovals() {
		return this.items.doable(WorkFilter.of(StepSelection.besides(APPROVALS)), NEXT);
	}

	/** How many items the reader has taken. */
	@AllowedTo(SIGNED_IN)
	public int countOfMine() {
		return this.items.count(Scope.MINE, WorkFilter.none());
	}

	/** How many of the reader's own items are late. */
	@AllowedTo(SIGNED_IN)
	public int countOfMineLate() {
		return this.items.count(Scope.MINE, LATE);
	}

	/** How many items the reader's teams have. */
	@AllowedTo(SIGNED_IN)
	public int countInMyTeams() {
		return this.items.count(Scope.TEAM, WorkFilter.none());
	}

	/** How many of the teams' items are late. */
	@AllowedTo(SIGNED_IN)
	public int countInMyTeamsLate() {
		return this.items.count(Scope.TEAM, LATE);
	}

	/** How many items are late of all that the reader may see. */
	@AllowedTo(SIGNED_IN)
	public int countOfAllLate() {
		return this.items.count(Scope.ALL, LATE);
	}

	/** The next approvals that wait for the reader's task groups. */
	@AllowedTo(SIGNED_IN)
	public List<WorkItem> approvals() {
		return next(Scope.TEAM, WorkFilter.of(StepSelection.only(APPROVALS)));
	}

	/** How many of each approval wait, in the reader's teams or of all they may see. */
	@AllowedTo(SIGNED_IN)
	public List<Figure> approvals(Scope scope) {
		return APPROVALS.stream()
			.map((approval) -> new Figure(approval.label(), approval.label(),
					this.items.count(scope, WorkFilter.of(StepSelection.only(List.of(approval))))))
			.toList();
	}

	private List<WorkItem> next(Scope scope, WorkFilter filter) {
		return this.items.page(new WorkQuery(scope, filter, null, NEXT, false)).items();
	}

}
