package org.partnershipactions.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;

/** Says who works which queue today, so that no task goes where nobody looks. */
@Component
class Staffing {

	private static final String MEMBER = "member";

	private final Memberships memberships;

	private final LeaveCovers covers;

	private final Clock clock;

	Staffing(Memberships memberships, LeaveCovers covers, Clock clock) {
		this.memberships = memberships;
		this.covers = covers;
		this.clock = clock;
	}

	/** The queue for a role in an agency, or the nearest one that somebody works. */
	Queue queueFor(String partnership, String agency, String role) {
		List<Role> held = this.memberships.rolesIn(partnership, agency, today());
		if (MEMBER.equals(role) && held.contains(Role.MEMBER)) {
			return Queue.ofAgency(agency, MEMBER);
		}
		return held.contains(Role.COORDINATOR) ? Queue.ofAgency(agency, "coordinator") : Queue.ofPartnership("manager");
	}

	/** Who may work a queue today, with those who cover for them. */
	List<String> usernames(String partnership, Queue queue) {
		List<String> holders = candidates(partnership, queue).stream()
			.filter((membership) -> works(membership, queue))
			.map(Membership::person)
			.toList();
		TreeSet<String> all = new TreeSet<>(holders);
		if (!holders.isEmpty()) {
			all.addAll(this.covers.actingFor(holders, today()));
		}
		return List.copyOf(all);
	}

	private List<Membership> candidates(String partnership, Queue queue) {
		return (queue.agency() != null) ? this.memberships.ofAgency(partnership, queue.agency(), today())
				: this.memberships.on(partnership, today());
	}

	private boolean works(Membership membership, Queue queue) {
		Queue own = membership.position().queue();
		return own.equals(queue) || (queue.agency() != null && MEMBER.equals(queue.role())
				&& own.equals(Queue.ofAgency(queue.agency(), "coordinator")));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
