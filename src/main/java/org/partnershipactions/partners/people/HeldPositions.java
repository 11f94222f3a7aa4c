package org.partnershipactions.partners.people;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
	 * What counts is what is held in one partnership: roles in another one say nothing
	 * here.
	 * @param chosen code of the one that the person chose; where they hold nothing in it
	 * the first in which they do counts
	 */
	static HeldPositions of(String username, List<HeldPosition> all, Optional<String> chosen) {
		List<String> open = partnerships(username, all);
		String here = chosen.filter(open::contains).orElse(open.isEmpty() ? null : open.get(0));
		return new HeldPositions(username,
				all.stream().filter((one) -> one.position().partnership().equals(here)).toList());
	}

	/**
	 * Codes of the partnerships in which a person holds positions of their own, in their
	 * order; of those whom they cover where they hold none.
	 */
	static List<String> partnerships(String username, List<HeldPosition> all) {
		List<String> own = partnerships(all.stream().filter((one) -> one.person().equals(username)));
		return own.isEmpty() ? partnerships(all.stream()) : own;
	}

	private static List<String> partnerships(Stream<HeldPosition> some) {
		return some.map((one) -> one.position().partnership()).distinct().sorted().toList();
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

	/** The partnership in which all of it is held; null where there is nothing. */
	String partnership() {
		return this.held.isEmpty() ? null : this.held.get(0).position().partnership();
	}

	private Set<String> each(Function<Position, String> what) {
		Collection<String> all = this.held.stream()
			.map((one) -> what.apply(one.position()))
			.filter((value) -> value != null)
			.collect(Collectors.toList());
		return new LinkedHashSet<>(all);
	}

}
