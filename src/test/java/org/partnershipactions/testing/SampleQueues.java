package org.partnershipactions.testing;

import java.util.List;
import java.util.Set;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

/** Somebody who may work the queues that a test names. */
public class SampleQueues implements CurrentPerson {

	private String partnership = "sevenoaks";

	private Set<String> queues = Set.of();

	/** Makes the person somebody with these queues. */
	public void hold(String... queues) {
		this.queues = Set.of(queues);
		this.partnership = "sevenoaks";
	}

	/** Makes the person somebody of another partnership with the same queues. */
	public void moveTo(String partnership) {
		this.partnership = partnership;
	}

	@Override
	public String username() {
		return "somebody";
	}

	@Override
	public String name() {
		return "Somebody";
	}

	@Override
	public String partnership() {
		return this.partnership;
	}

	@Override
	public List<String> partnerships() {
		return List.of(this.partnership);
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
		return this.queues;
	}

	@Override
	public boolean is(Role role) {
		return this.queues.contains("partnership/" + role.name().toLowerCase(java.util.Locale.ROOT));
	}

	@Override
	public boolean coordinates(String agency) {
		return this.queues.contains("agency:" + agency + "/coordinator");
	}

	@Override
	public boolean seesEverything() {
		return is(Role.MANAGER) || is(Role.BOARD) || is(Role.AUDITOR);
	}

}
