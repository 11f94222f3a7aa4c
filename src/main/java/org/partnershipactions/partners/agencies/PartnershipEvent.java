package org.partnershipactions.partners.agencies;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to a partnership. */
@HappensTo(HappensTo.THE_INSTALLATION)
interface PartnershipEvent {

	/** A partnership shares its figures with the county from now on, or no more. */
	record CountySharingSet(String key, boolean shares) implements DomainEvent {
	}

	/** A partnership was made beside those that are there. */
	record PartnershipFounded(String key) implements DomainEvent {
	}

	/** The name of a partnership, or what it tells of itself, was changed. */
	record PartnershipChanged(String key) implements DomainEvent {
	}

}
