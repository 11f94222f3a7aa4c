package org.partnershipactions.partners;

import java.time.Clock;
import java.time.LocalDate;

import org.partnershipactions.workflow.Processes;

import org.springframework.stereotype.Component;

/** Ends all that somebody holds when they leave, so that nothing waits for them. */
@Component
class Farewell {

	private final People people;

	private final Memberships memberships;

	private final LeaveCovers covers;

	private final Processes processes;

	private final Clock clock;

	Farewell(People people, Memberships memberships, LeaveCovers covers, Processes processes, Clock clock) {
		this.people = people;
		this.memberships = memberships;
		this.covers = covers;
		this.processes = processes;
		this.clock = clock;
	}

	void to(Person leaving) {
		LocalDate today = LocalDate.now(this.clock);
		String username = leaving.username();
		this.memberships.findByPersonOrderByBegins(username)
			.forEach((membership) -> this.memberships.save(membership.endOn(today.minusDays(1))));
		this.covers.concerning(username, today).forEach((cover) -> this.covers.save(cover.endBefore(today)));
		this.people.save(leaving.leave());
		this.processes.releaseAll(username);
	}

}
