package org.partnershipactions.security.tokens;

import java.time.Instant;
import java.util.Set;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the tokens of an account; the key is the user name. */
@HappensTo("account")
interface ApiTokenEvent {

	/** A person made a token. */
	record ApiTokenIssued(String key, @Open String token, Set<TokenScope> scopes,
			Instant expires) implements DomainEvent {
	}

	/** A token was taken back. */
	record ApiTokenRevoked(String key, @Open String token) implements DomainEvent {
	}

	/** A program signed in with a token, for the first time within an hour. */
	record ApiTokenUsed(String key, @Open String token) implements DomainEvent {
	}

}
