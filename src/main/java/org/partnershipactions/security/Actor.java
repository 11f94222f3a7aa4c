package org.partnershipactions.security;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is at the keyboard. */
public final class Actor {

	/** Name under which timers and start-up work are recorded. */
	public static final String SYSTEM = "system";

	private Actor() {
	}

	/** User name of who is signed in, or {@link #SYSTEM} where nobody is. */
	public static String username() {
		return isSignedIn() ? SecurityContextHolder.getContext().getAuthentication().getName() : SYSTEM;
	}

	private static boolean isSignedIn() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && !(authentication instanceof AnonymousAuthenticationToken);
	}

	/**
	 * Does what a timer may ask for as well as a person: as whoever is signed in, or
	 * where nobody is as the system.
	 */
	public static <T> T systemUnlessSignedIn(Supplier<T> work) {
		return isSignedIn() ? work.get() : as(SYSTEM, work);
	}

	/** Does something as another account: for the sample life and for tests. */
	public static <T> T as(String username, Supplier<T> work) {
		SecurityContext before = SecurityContextHolder.getContext();
		SecurityContext acting = SecurityContextHolder.createEmptyContext();
		acting.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
		SecurityContextHolder.setContext(acting);
		try {
			return work.get();
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

}
