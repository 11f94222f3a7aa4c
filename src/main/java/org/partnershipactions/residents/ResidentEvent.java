package org.partnershipactions.residents;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a person in the register. */
@HappensTo("resident")
public interface ResidentEvent {

	/** A person or a body was added to the register. */
	record ResidentAdded(String key) implements DomainEvent {
	}

	/** What is known of a person was changed. */
	record ResidentChanged(String key) implements DomainEvent {
	}

	/** Two records were found to be the same person. */
	record ResidentsMerged(String key, @Open String other) implements DomainEvent {
	}

	/** Two records are not the same person after all. */
	record ResidentsParted(String key, @Open String other) implements DomainEvent {
	}

	/** The personal data of a person was erased. */
	record ResidentErased(String key) implements DomainEvent {
	}

}
