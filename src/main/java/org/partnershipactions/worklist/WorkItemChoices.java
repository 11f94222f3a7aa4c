package org.partnershipactions.worklist;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamDirectory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/**
 * What pages offer beside a list: teams and steps to narrow it to, people to hand items
 * to.
 */
@Service
public class WorkItemChoices {

	private final WorkItemAccess access;

	private final WorkItemVisibility visibility;

	private final WorkItems rows;

	private final CurrentPerson person;

	private final TeamDirectory teams;

	WorkItemChoices(WorkItemAccess access, WorkItemVisibility visibility, WorkItems rows, CurrentPerson person,
			TeamDirectory teams) {
		this.access = access;
		this.visibility = visibility;
		this.rows = rows;
		this.person = person;
		this.teams = teams;
	}

	/** Teams whose items the person may see, by name. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<Team> teams() {
		Collection<String> codes = this.person.seesEverything() ? this.rows.teamsOf(this.person.partnership())
				: this.visibility.teams();
		return codes.stream()
			.map((team) -> new Team(team, this.teams.teamName(this.person.partnership(), team)))
			.sorted(Comparator.comparing(Team::name))
			.toList();
	}

	/** The person's own teams, as queues write them. */
	@AllowedTo(SIGNED_IN)
	public Set<String> ownTeams() {
		return this.visibility.teams();
	}

	/** Labels of the steps that are open in the partnership, by name. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<String> steps() {
		return this.rows.openSteps(this.person.partnership());
	}

	/** What the person may do with an item. */
	@AllowedTo(SIGNED_IN)
	public WorkItemRights allowed(WorkItem item) {
		boolean mine = this.person.username().equals(item.assignee());
		boolean works = this.access.works(item);
		boolean releases = item.assignee() != null && item.isOpen() && this.access.releases(item);
		return new WorkItemRights(works, works && item.assignee() == null, mine || releases,
				this.access.handsOut(item));
	}

	/** Everybody who may do at least one of these items, by name. */
	@AllowedTo(SIGNED_IN)
	@Transactional(readOnly = true)
	public List<WorkItemCandidate> people(Collection<WorkItem> items) {
		Set<String> usernames = items.stream()
			.map((item) -> List.of(item.partnership(), item.queue().toString()))
			.distinct()
			.flatMap((queue) -> this.teams.usernames(queue.get(0), Queue.parse(queue.get(1))).stream())
			.collect(Collectors.toSet());
		return this.teams.personNames(usernames)
			.entrySet()
			.stream()
			.map((named) -> new WorkItemCandidate(named.getKey(), named.getValue()))
			.sorted(Comparator.comparing(WorkItemCandidate::name))
			.toList();
	}

	/**
	 * A team that a list can be narrowed to.
	 *
	 * @param team as queues write it
	 * @param name name to show
	 */
	public record Team(String team, String name) {
	}

}
