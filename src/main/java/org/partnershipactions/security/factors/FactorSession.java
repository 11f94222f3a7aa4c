package org.partnershipactions.security.factors;

import jakarta.servlet.http.HttpSession;

/** Remembers in a session that the second factor was given in it, and by whom. */
final class FactorSession {

	private static final String GIVEN = "secondFactorGiven";

	private FactorSession() {
	}

	/** It was given in this session by this person, and not by who had it before them. */
	static void give(HttpSession session, String username) {
		session.setAttribute(GIVEN, username);
	}

	static boolean isGiven(HttpSession session, String username) {
		return username.equals(session.getAttribute(GIVEN));
	}

}
