package org.partnershipactions.planning.acceptance;

import java.util.List;
import java.util.Set;

import org.partnershipactions.calendar.PlanYear;

import org.springframework.stereotype.Component;

/** Asks every agency that a draft plan names whether it accepts its role. */
@Component
public class RoleAsking {

	private final RoleAcceptances roles;

	private final RoleSchedule schedule;

	private final RoleReading reading;

	RoleAsking(RoleAcceptances roles, RoleSchedule schedule, RoleReading reading) {
		this.roles = roles;
		this.schedule = schedule;
		this.reading = reading;
	}

	/**
	 * Asks the leads and partners of a draft, each agency once; again where the board
	 * sent the draft back. Whom it names no more is no longer asked.
	 * @return keys of what is asked
	 */
	public List<String> ask(String partnership, PlanYear year) {
		List<RoleAcceptance> before = this.roles.of(partnership, year);
		Set<String> named = this.reading.named(partnership, year);
		before.stream().filter((role) -> !named.contains(role.agency())).forEach((role) -> this.roles.save(role.end()));
		return named.stream()
			.map((agency) -> before.stream()
				.filter((role) -> role.agency().equals(agency))
				.findFirst()
				.orElseGet(() -> new RoleAcceptance(partnership, year, agency)))
			.map((role) -> this.roles.save(role.ask(this.schedule.due())).key())
			.toList();
	}

	/** Nobody needs the open answers of a plan any more. */
	public void end(String partnership, PlanYear year) {
		this.roles.of(partnership, year)
			.stream()
			.filter((role) -> role.state() == RoleState.ASKED)
			.forEach((role) -> this.roles.save(role.end()));
	}

}
