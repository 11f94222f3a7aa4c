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
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
			return SYSTEM;
		}
		return authentication.getName();
	}

	/** Does something as another account: for {@link OnBehalf} and for tests. */
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
