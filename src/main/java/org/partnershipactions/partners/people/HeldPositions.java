package org.partnershipactions.partners.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

/**
 * All that a person holds on one day, read once.
 *
 * @param username whose standing it is
 * @param held their positions, and those they cover, by the agency's name
 */
record HeldPositions(String username, List<HeldPosition> held) {

	/**
	 * What counts is what is held in one partnership, which is the person's own, or that
	 * of somebody they cover: roles in another one say nothing here.
	 */
	static HeldPositions of(String username, List<HeldPosition> all) {
		String here = new HeldPositions(username, all).partnership();
		return new HeldPositions(username,
				all.stream().filter((one) -> one.position().partnership().equals(here)).toList());
	}

	boolean is(Role role) {
		return this.held.stream().anyMatch((one) -> one.position().role() == role);
	}

	Set<Role> roles() {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		this.held.forEach((one) -> roles.add(one.position().role()));
		return roles;
	}

	boolean coordinates(String agency) {
		return this.held.stream()
			.map(HeldPosition::position)
			.anyMatch((position) -> position.role() == Role.COORDINATOR && position.agency().equals(agency));
	}

	Set<String> agencies() {
		return each(Position::agency);
	}

	Set<String> groupsLed() {
		return each(Position::taskGroup);
	}

	Set<String> queues() {
		Set<String> queues = each((position) -> position.queue().toString());
		each((position) -> (position.role() == Role.COORDINATOR)
				? Queue.ofAgency(position.agency(), "member").toString() : null)
			.forEach(queues::add);
		return queues;
	}

	/**
	 * The partnership of the person's own position, or of one they cover; null where they
	 * hold none.
	 */
	String partnership() {
		return this.held.stream()
			.filter((one) -> one.person().equals(this.username))
			.findFirst()
			.or(() -> this.held.stream().findFirst())
			.map((one) -> one.position().partnership())
			.orElse(null);
	}

	private Set<String> each(Function<Position, String> what) {
		Collection<String> all = this.held.stream()
			.map((one) -> what.apply(one.position()))
			.filter((value) -> value != null)
			.collect(Collectors.toList());
		return new LinkedHashSet<>(all);
	}

}
