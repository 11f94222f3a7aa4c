package org.partnershipactions.pages;

import java.util.List;
import java.util.Set;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

/** A person who holds the roles that a test gives. */
class SamplePerson implements CurrentPerson {

	private Set<Role> roles = Set.of();

	/** Gives the person these roles and no other. */
	void hold(Role... held) {
		this.roles = Set.of(held);
	}

	@Override
	public String username() {
		return "manager";
	}

	@Override
	public String name() {
		return "Partnership manager";
	}

	@Override
	public String partnership() {
		return "sample";
	}

	@Override
	public List<String> partnerships() {
		return List.of("sample");
	}

	@Override
	public boolean administersInstallation() {
		return is(Role.ADMINISTRATOR);
	}

	@Override
	public Set<String> agencies() {
		return Set.of();
	}

	@Override
	public Set<String> groupsLed() {
		return Set.of();
	}

	@Override
	public Set<String> queues() {
		return Set.of();
	}

	@Override
	public boolean is(Role role) {
		return this.roles.contains(role);
	}

	@Override
	public boolean coordinates(String agency) {
		return false;
	}

	@Override
	public boolean seesEverything() {
		return false;
	}

}
