package org.partnershipactions.security.accounts;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to an account and at the sign-in page. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface AccountEvent {

	/** An account was created; the key is the user name. */
	record AccountCreated(String key) implements DomainEvent {
	}

	/** An account can no longer sign in. */
	record AccountDisabled(String key) implements DomainEvent {
	}

	/** Somebody was invited to set the password of their account. */
	record AccountInvited(String key, @Open String invitation, boolean mailed) implements DomainEvent {
	}

	/** Somebody who forgot their password asked for a link. */
	@HappensTo("account")
	record ResetAskedFor(String key, @Open String invitation) implements DomainEvent {
	}

	/** A password was set with a link or a code. */
	@HappensTo("account")
	record InvitationRedeemed(String key, @Open String invitation) implements DomainEvent {
	}

	/** A person ended their other sessions. */
	@HappensTo("account")
	record SessionsEnded(String key, int sessions) implements DomainEvent {
	}

	/** An account was given a new password. */
	record PasswordSet(String key) implements DomainEvent {
	}

	/** Somebody signed in at the sign-in page. */
	@HappensTo("account")
	record SignedIn(String key) implements DomainEvent {
	}

	/** Somebody signed in with a name and a password that a program sends each time. */
	@HappensTo("account")
	record SignedInByBasic(String key) implements DomainEvent {
	}

	/**
	 * The one account that may sign in while local accounts are switched off did; it is
	 * told to administrators, managers and auditors.
	 */
	@HappensTo("account")
	record BreakGlassUsed(String key) implements DomainEvent {
	}

	/** Somebody signed out. */
	@HappensTo("account")
	record SignedOut(String key) implements DomainEvent {
	}

	/** A password was wrong; the key is the user name, or unknown where there is none. */
	@HappensTo("account")
	record SignInRefused(String key) implements DomainEvent {

		/** In place of a name that nobody has, which may be a mistyped password. */
		static final String UNKNOWN = "unknown";

	}

	/** A one-time code was wrong. */
	@HappensTo("account")
	record SecondFactorRefused(String key) implements DomainEvent {
	}

	/** A source cannot sign in to an account for some minutes after wrong passwords. */
	@HappensTo("account")
	record SignInPaused(String key, int failures) implements DomainEvent {
	}

	/** Wrong passwords come to an account from everywhere; administrators hear of it. */
	@HappensTo("account")
	record SignInBurst(String key, int failures) implements DomainEvent {
	}

	/** Somebody asked for what their roles do not include. */
	@HappensTo("account")
	record AccessRefused(String key, @Open String method, @Open String address) implements DomainEvent {
	}

}
