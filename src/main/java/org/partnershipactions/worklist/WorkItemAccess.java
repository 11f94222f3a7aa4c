package org.partnershipactions.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * What the person at the keyboard may see and do with items: one rule for lists, for
 * single rows and for buttons.
 */
@Component
class WorkItemAccess {

	private final CurrentPerson person;

	private final WorkItems rows;

	WorkItemAccess(CurrentPerson person, WorkItems rows) {
		this.person = person;
		this.rows = rows;
	}

	/**
	 * The parts that a list is made of. No item is in two of them, and each is a range of
	 * one index.
	 */
	List<Specification<WorkItem>> parts(Scope scope) {
		return switch (scope) {
			case MINE -> List.of(assignedToMe());
			case TEAM -> ofMyTeams();
			case ALL -> this.person.seesEverything() ? List.of(ofMyPartnership(), assignedToMe().and(elsewhere()))
					: and(ofMyTeams(), assignedToMe().and(outsideMyTeams()));
		};
	}

	/**
	 * What the person may do: a part for each team of their queues, in the order of its
	 * index.
	 */
	List<Specification<WorkItem>> doable() {
		Map<String, Set<String>> roles = this.person.queues()
			.stream()
			.map(Queue::parse)
			.collect(Collectors.groupingBy(Queue::team, TreeMap::new,
					Collectors.mapping(Queue::role, Collectors.toSet())));
		return roles.entrySet()
			.stream()
			.map((team) -> ofMyPartnership().and((row, query, cb) -> cb.and(cb.equal(row.get("team"), team.getKey()),
					row.get("role").in(team.getValue()))))
			.toList();
	}

	/** The item, when this person may see it; 404 otherwise. */
	WorkItem visible(long id) {
		Specification<WorkItem> thisOne = (row, query, cb) -> cb.equal(row.get("id"), id);
		return this.rows.findOne(Specification.anyOf(parts(Scope.ALL)).and(thisOne))
			.orElseThrow(() -> new NotFound("task"));
	}

	/** Teams that the person is in or leads, as queues write them. */
	Set<String> teams() {
		Set<String> teams = new TreeSet<>();
		this.person.agencies().forEach((code) -> teams.add(TeamCode.ofAgency(code).text()));
		this.person.groupsLed().forEach((code) -> teams.add(TeamCode.ofGroup(code).text()));
		this.person.queues().forEach((queue) -> teams.add(Queue.parse(queue).team()));
		return teams;
	}

	/** Whether the person may do the item. */
	boolean works(WorkItem item) {
		return item.isOpen() && item.partnership().equals(this.person.partnership())
				&& this.person.queues().contains(item.queue().toString());
	}

	/** Whether the person may hand the item to somebody else. */
	boolean handsOut(WorkItem item) {
		Queue queue = item.queue();
		return item.isOpen()
				&& (this.person.is(Role.MANAGER) || (queue.agency() != null && this.person.coordinates(queue.agency()))
						|| (queue.group() != null && this.person.groupsLed().contains(queue.group())));
	}

	/** Whether the person may take the item from whoever has it. */
	boolean releases(WorkItem item) {
		return handsOut(item) || this.person.username().equals(item.assignee());
	}

	/** Whoever may do an item sees it, so most are answered by the row alone. */
	public boolean mayWork(long id) {
		return this.rows.findById(id).filter(this::works).isPresent() || !visible(id).isOpen();
	}

	public boolean mayRelease(long id) {
		WorkItem item = visible(id);
		return !item.isOpen() || releases(item);
	}

	public boolean mayAssign(long id, String to) {
		WorkItem item = visible(id);
		return !item.isOpen() || handsOut(item) || (works(item) && this.person.username().equals(to));
	}

	public boolean mayHandOut(Collection<Long> ids) {
		return ids.stream().map(this::visible).allMatch((item) -> !item.isOpen() || handsOut(item));
	}

	private List<Specification<WorkItem>> ofMyTeams() {
		return teams().stream()
			.map((team) -> ofMyPartnership().and((row, query, cb) -> cb.equal(row.get("team"), team)).and(mine(team)))
			.toList();
	}

	/**
	 * Within an agency or a group all work is shared; of the partnership's only that of
	 * one's own roles.
	 */
	private Specification<WorkItem> mine(String team) {
		Set<String> roles = this.person.queues()
			.stream()
			.map(Queue::parse)
			.filter((queue) -> queue.agency() == null && queue.group() == null && queue.team().equals(team))
			.map(Queue::role)
			.collect(Collectors.toSet());
		return roles.isEmpty() ? Specification.unrestricted() : (row, query, cb) -> row.get("role").in(roles);
	}

	private Specification<WorkItem> ofMyPartnership() {
		return (row, query, cb) -> cb.equal(row.get("partnership"), this.person.partnership());
	}

	private Specification<WorkItem> elsewhere() {
		return (row, query, cb) -> cb.notEqual(row.get("partnership"), this.person.partnership());
	}

	private Specification<WorkItem> outsideMyTeams() {
		Set<String> teams = teams();
		return teams.isEmpty() ? Specification.unrestricted()
				: elsewhere().or((row, query, cb) -> cb.not(row.get("team").in(teams)));
	}

	private Specification<WorkItem> assignedToMe() {
		return (row, query, cb) -> cb.equal(row.get("assignee"), this.person.username());
	}

	private static List<Specification<WorkItem>> and(List<Specification<WorkItem>> parts,
			Specification<WorkItem> last) {
		List<Specification<WorkItem>> all = new ArrayList<>(parts);
		all.add(last);
		return all;
	}

}
