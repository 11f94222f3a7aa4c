package org.partnershipactions.security.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import jakarta.servlet.http.HttpSession;

/**
 * Remembers in a session when its person last showed that it is them, with a password, a
 * factor or at a provider. Whoever finds an open browser cannot change how its person
 * signs in. Time is that of the machine.
 */
public final class RecentProof {

	/** Where it is given. */
	public static final String PAGE = "/account/confirm";

	/** How long it holds. */
	public static final Duration HOLDS = Duration.ofMinutes(10);

	static final String ATTRIBUTE = "provenAt";

	private static final InstantSource TIME = InstantSource.system();

	private RecentProof() {
	}

	/** The person has just shown that it is them. */
	public static void give(HttpSession session, String username) {
		give(session, username, TIME.instant());
	}

	/**
	 * The person showed at a moment that it is them, such as when they signed in at a
	 * provider, which may have been in the morning.
	 */
	public static void give(HttpSession session, String username, Instant moment) {
		session.setAttribute(ATTRIBUTE, moment.toEpochMilli() + " " + username);
	}

	/** Whether this person, and not who had the session before them, did so lately. */
	public static boolean isGiven(HttpSession session, String username) {
		return isGiven(session, username, TIME.instant());
	}

	static boolean isGiven(HttpSession session, String username, Instant now) {
		String[] proof = (session != null && session.getAttribute(ATTRIBUTE) instanceof String given)
				? given.split(" ", 2) : new String[0];
		return proof.length == 2 && proof[1].equals(username)
				&& now.isBefore(Instant.ofEpochMilli(Long.parseLong(proof[0])).plus(HOLDS));
	}

}
