package org.partnershipactions.security.factors;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to the second factor of an account; the key is the user name. */
@HappensTo("account")
interface FactorEvent {

	/** A person gave the first code of their app. */
	record AuthenticatorConfirmed(String key) implements DomainEvent {
	}

	/** An app opens nothing any more. */
	record AuthenticatorRemoved(String key) implements DomainEvent {
	}

	/** A person made a passkey. */
	record PasskeyAdded(String key) implements DomainEvent {
	}

	/** A passkey opens nothing any more. */
	record PasskeyRemoved(String key) implements DomainEvent {
	}

	/** A person gave a second factor when they signed in. */
	record SecondFactorGiven(String key) implements DomainEvent {
	}

	/** A person signed in with a code on paper. */
	record RecoveryCodeUsed(String key, int left) implements DomainEvent {
	}

	/** A person was given new codes on paper; earlier ones are void. */
	record RecoveryCodesMade(String key) implements DomainEvent {
	}

}
