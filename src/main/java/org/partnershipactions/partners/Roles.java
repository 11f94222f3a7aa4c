package org.partnershipactions.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

/** Reads memberships in the words of pages. */
@Component
class Roles {

	private final Memberships memberships;

	private final Directory directory;

	private final Clock clock;

	Roles(Memberships memberships, Directory directory, Clock clock) {
		this.memberships = memberships;
		this.directory = directory;
		this.clock = clock;
	}

	List<MembershipDetails> of(String username) {
		return this.memberships.findByPersonOrderByBegins(username).stream().map(this::details).toList();
	}

	private MembershipDetails details(Membership membership) {
		return new MembershipDetails(membership.id(), membership.position().role(), where(membership.position()),
				membership.begins(), membership.ends(), membership.heldOn(LocalDate.now(this.clock)));
	}

	private String where(Position position) {
		boolean across = position.agency() == null && position.taskGroup() == null;
		return across ? this.directory.partnershipName(position.partnership())
				: this.directory.teamName(position.partnership(), position.queue().team());
	}

}
