package org.partnershipactions.security.providers;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens where people sign in at a provider; the key is the user name. */
@HappensTo("account")
interface ProviderEvent {

	/** A provider's person is known as the person of an account from now on. */
	record ProviderLinked(String key, @Open String provider) implements DomainEvent {
	}

	/** What the provider said opens the account no more; the next time is the first. */
	record ProviderUnlinked(String key, @Open String provider) implements DomainEvent {
	}

	/** Somebody came in by a provider. */
	record SignedInByProvider(String key, @Open String provider) implements DomainEvent {
	}

	/**
	 * A provider said who somebody is, and it opened nothing; the key is unknown where it
	 * is no account.
	 */
	record ProviderSignInRefused(String key, @Open String provider, @Open String cause) implements DomainEvent {

		/** In place of a name that nobody has. */
		static final String UNKNOWN = "unknown";

	}

}
