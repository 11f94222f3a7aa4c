package org.partnershipactions.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.MatterVisibility;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamCode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Which items who is signed in may see. Each ground stands here twice, side by side: for
 * one item, and as a condition for lists that load none. A person sees an item of their
 * partnership that waits for a team of theirs, or any where they oversee the partnership;
 * and where the item is confidential, only if they may see what it is about. Having taken
 * an item is no ground: who may not do it any more does not see it either.
 */
@Component
class WorkItemVisibility {

	private final CurrentPerson person;

	private final WorkItems rows;

	private final ObjectProvider<MatterVisibility> matters;

	WorkItemVisibility(CurrentPerson person, WorkItems rows, ObjectProvider<MatterVisibility> matters) {
		this.person = person;
		this.rows = rows;
		this.matters = matters;
	}

	/** Whether the person may see this item. */
	boolean sees(WorkItem item) {
		return isOurs(item) && (this.person.seesEverything() || waitsForMyTeam(item.queue())) && confidedToMe(item);
	}

	/** The item, when this person may see it; 404 otherwise. */
	WorkItem visible(long id) {
		Specification<WorkItem> thisOne = (row, query, cb) -> cb.equal(row.get("id"), id);
		return this.rows.findOne(anyOf(grounds(Scope.ALL)).and(confided()).and(thisOne))
			.orElseThrow(() -> new NotFound("task"));
	}

	/**
	 * Lets the person, who sees the item in lists, in to read or do it. What it is about
	 * may ask them for a reason first.
	 */
	WorkItem entered(WorkItem item) {
		item.matter()
			.ifPresent((matter) -> MatterVisibility.of(this.matters, matter.kind())
				.ifPresent((each) -> each.enter(matter.key())));
		return item;
	}

	/**
	 * The parts that a list is made of. No item is in two of them, and each is a range of
	 * one index.
	 */
	List<Specification<WorkItem>> parts(Scope scope) {
		return grounds(scope).stream().map((part) -> part.and(confided())).toList();
	}

	/**
	 * Codes of the partnerships whose work a list shows: the one worked in, and in the
	 * list of one's agencies every other in which one has roles too.
	 */
	List<String> listed(Scope scope) {
		String here = this.person.partnership();
		return (scope != Scope.TEAM) ? List.of(here)
				: Stream.concat(Stream.of(here), this.person.partnerships().stream().filter((one) -> !one.equals(here)))
					.toList();
	}

	/** The parts for the agencies that the person coordinates. */
	List<Specification<WorkItem>> coordinated() {
		return this.person.agencies()
			.stream()
			.filter(this.person::coordinates)
			.map((code) -> ours().and(ofTeam(TeamCode.ofAgency(code).text())).and(confided()))
			.toList();
	}

	/**
	 * What the person may do: a part for each team of their queues, in the order of its
	 * index.
	 */
	List<Specification<WorkItem>> doable() {
		return rolesByTeam().entrySet()
			.stream()
			.map((team) -> ours().and(ofTeam(team.getKey())).and(ofRoles(team.getValue())).and(confided()))
			.toList();
	}

	/** Whether the person works the item's queue. */
	boolean worksQueueOf(WorkItem item) {
		return isOurs(item) && this.person.queues().contains(item.queue().toString());
	}

	/** Teams that the person is in or leads, as queues write them. */
	Set<String> teams() {
		Set<String> teams = new TreeSet<>();
		this.person.agencies().forEach((code) -> teams.add(TeamCode.ofAgency(code).text()));
		this.person.groupsLed().forEach((code) -> teams.add(TeamCode.ofGroup(code).text()));
		teams.addAll(rolesByTeam().keySet());
		return teams;
	}

	private List<Specification<WorkItem>> grounds(Scope scope) {
		return switch (scope) {
			case MINE -> List.of(takenByMe());
			case TEAM -> ofMyTeams();
			case ALL -> this.person.seesEverything() ? List.of(ours()) : ofMyTeams();
		};
	}

	/** Whether it is of the partnership that the person works in. */
	boolean isOurs(WorkItem item) {
		return item.partnership().equals(this.person.partnership());
	}

	private Specification<WorkItem> ours() {
		String partnership = this.person.partnership();
		return (row, query, cb) -> cb.equal(row.get("partnership"), partnership);
	}

	/**
	 * Within an agency or a group all work is shared; of offices only that of one's own.
	 */
	private boolean waitsForMyTeam(Queue queue) {
		return teams().contains(queue.team())
				&& (!isOfOffices(queue.team()) || rolesByTeam().get(queue.team()).contains(queue.role()));
	}

	private List<Specification<WorkItem>> ofMyTeams() {
		return teams().stream()
			.map((team) -> ours().and(ofTeam(team))
				.and(isOfOffices(team) ? ofRoles(rolesByTeam().get(team)) : Specification.unrestricted()))
			.toList();
	}

	private Specification<WorkItem> takenByMe() {
		String me = this.person.username();
		Specification<WorkItem> mine = (row, query, cb) -> cb.equal(row.get("assignee"), me);
		List<Specification<WorkItem>> queues = rolesByTeam().entrySet()
			.stream()
			.map((team) -> ofTeam(team.getKey()).and(ofRoles(team.getValue())))
			.toList();
		return mine.and(ours()).and(anyOf(queues));
	}

	private boolean confidedToMe(WorkItem item) {
		return item.matter()
			.map((matter) -> (Boolean.TRUE.equals(matter.openToQueue()) && worksQueueOf(item)) || this.matters.stream()
				.anyMatch((each) -> each.kind().equals(matter.kind()) && each.sees(matter.key())))
			.orElse(true);
	}

	/** A matter of a kind that nobody answers for is nobody's to see. */
	private Specification<WorkItem> confided() {
		List<Specification<WorkItem>> queues = rolesByTeam().entrySet()
			.stream()
			.map((team) -> ofTeam(team.getKey()).and(ofRoles(team.getValue())))
			.toList();
		Specification<WorkItem> ofMyQueues = anyOf(queues);
		return (row, query, cb) -> {
			Path<WorkItemMatter> matter = row.get("matter");
			List<Predicate> any = new ArrayList<>();
			any.add(cb.isNull(matter.get("kind")));
			any.add(cb.and(cb.equal(matter.get("openToQueue"), true), ofMyQueues.toPredicate(row, query, cb)));
			this.matters.forEach((each) -> any
				.add(cb.and(cb.equal(matter.get("kind"), each.kind()), each.seen(matter.get("key"), query, cb))));
			return cb.or(any.toArray(Predicate[]::new));
		};
	}

	private Map<String, Set<String>> rolesByTeam() {
		return this.person.queues()
			.stream()
			.map(Queue::parse)
			.collect(Collectors.groupingBy(Queue::team, TreeMap::new,
					Collectors.mapping(Queue::role, Collectors.toSet())));
	}

	private static boolean isOfOffices(String team) {
		TeamCode code = new TeamCode(team);
		return code.agency() == null && code.group() == null;
	}

	private static Specification<WorkItem> ofTeam(String team) {
		return (row, query, cb) -> cb.equal(row.get("team"), team);
	}

	private static Specification<WorkItem> ofRoles(Set<String> roles) {
		return (row, query, cb) -> row.get("role").in(roles);
	}

	/** Whoever has no ground at all sees nothing. */
	private static Specification<WorkItem> anyOf(List<Specification<WorkItem>> grounds) {
		return grounds.isEmpty() ? (row, query, cb) -> cb.disjunction() : Specification.anyOf(grounds);
	}

}
