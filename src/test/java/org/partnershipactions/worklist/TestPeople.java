package org.partnershipactions.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.TeamDirectory;

/** The accounts of a small partnership, named as those of the sample. */
class TestPeople implements CurrentPerson, TeamDirectory {

	private static final Map<String, Set<String>> QUEUES = Map.of("police.member", Set.of("agency:police/member"),
			"police.colleague", Set.of("agency:police/member"), "police.coordinator",
			Set.of("agency:police/member", "agency:police/coordinator"), "kfrs.member", Set.of("agency:kfrs/member"),
			"asb.lead", Set.of("group:asb/lead"), "manager", Set.of("partnership/manager"), "board",
			Set.of("partnership/board"));

	/** Accounts whose roles have ended. */
	final Set<String> ended = ConcurrentHashMap.newKeySet();

	@Override
	public String username() {
		return Actor.username();
	}

	@Override
	public String name() {
		return personName(username());
	}

	@Override
	public String partnership() {
		return "sevenoaks";
	}

	@Override
	public List<String> partnerships() {
		return List.of("sevenoaks");
	}

	@Override
	public boolean administersInstallation() {
		return is(Role.ADMINISTRATOR);
	}

	@Override
	public Set<String> agencies() {
		return username().contains("lead") || username().indexOf('.') < 0 || this.ended.contains(username()) ? Set.of()
				: Set.of(username().substring(0, username().indexOf('.')));
	}

	@Override
	public Set<String> groupsLed() {
		return username().equals("asb.lead") ? Set.of("asb") : Set.of();
	}

	@Override
	public Set<String> queues() {
		return this.ended.contains(username()) ? Set.of() : QUEUES.getOrDefault(username(), Set.of());
	}

	@Override
	public boolean is(Role role) {
		return username().equals("manager") && (role == Role.MANAGER || role == Role.ADMINISTRATOR);
	}

	@Override
	public boolean coordinates(String agency) {
		return username().equals(agency + ".coordinator");
	}

	@Override
	public boolean seesEverything() {
		return username().equals("manager") || username().equals("board");
	}

	@Override
	public String teamName(String partnership, String team) {
		return team.endsWith("police") ? "Kent Police" : team;
	}

	@Override
	public String personName(String username) {
		return "Account " + username;
	}

	@Override
	public List<String> usernames(String partnership, Queue queue) {
		return QUEUES.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(queue.toString()))
			.map(Map.Entry::getKey)
			.filter((account) -> !this.ended.contains(account))
			.sorted()
			.toList();
	}

}
