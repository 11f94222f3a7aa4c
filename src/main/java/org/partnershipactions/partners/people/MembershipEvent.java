package org.partnershipactions.partners.people;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;
import org.partnershipactions.security.Role;

/** What happens to the roles that a person has. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface MembershipEvent {

	/** A person was given a role. */
	record MembershipBegun(String key, @Open String person, Role role, @Open String agency, @Open String taskGroup,
			LocalDate begins) implements DomainEvent {
	}

	/** A role was taken from a person. */
	record MembershipEnded(String key, @Open String person, Role role, LocalDate ends) implements DomainEvent {
	}

}
