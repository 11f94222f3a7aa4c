package org.partnershipactions.security.factors;

import jakarta.servlet.http.HttpSession;

/** Remembers in a session that the second factor was given in it, and by whom. */
public final class FactorSession {

	private static final String GIVEN = "secondFactorGiven";

	private static final String ELSEWHERE = "secondFactorGivenElsewhere";

	private FactorSession() {
	}

	/** It was given in this session by this person, and not by who had it before them. */
	static void give(HttpSession session, String username) {
		session.setAttribute(GIVEN, username);
	}

	/** It was given by this person where they signed in, which we trust. */
	public static void giveElsewhere(HttpSession session, String username) {
		session.setAttribute(ELSEWHERE, username);
	}

	static boolean isGivenElsewhere(HttpSession session, String username) {
		return username.equals(session.getAttribute(ELSEWHERE));
	}

	static boolean isGiven(HttpSession session, String username) {
		return username.equals(session.getAttribute(GIVEN));
	}

}
