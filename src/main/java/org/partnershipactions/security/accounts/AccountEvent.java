package org.partnershipactions.security.accounts;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;

/** What happens to an account and at the sign-in page. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface AccountEvent {

	/** An account was created; the key is the user name. */
	record AccountCreated(String key) implements DomainEvent {
	}

	/** An account can no longer sign in. */
	record AccountDisabled(String key) implements DomainEvent {
	}

	/** An account was given a new password. */
	record PasswordSet(String key) implements DomainEvent {
	}

	/** Somebody signed in at the sign-in page. */
	@HappensTo("account")
	record SignedIn(String key) implements DomainEvent {
	}

	/** An account cannot sign in for some minutes after wrong passwords. */
	@HappensTo("account")
	record SignInPaused(String key, int failures) implements DomainEvent {
	}

}
