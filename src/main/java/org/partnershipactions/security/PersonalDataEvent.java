package org.partnershipactions.security;

import org.jmolecules.event.types.DomainEvent;

/** What happens to what is kept about a person. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface PersonalDataEvent {

	/**
	 * The personal data of something was erased; whoever keeps words about it forgets
	 * them, and says so of its own part in the same way.
	 *
	 * @param key key of what it was about
	 */
	record PersonalDataErased(String key) implements DomainEvent {
	}

}
