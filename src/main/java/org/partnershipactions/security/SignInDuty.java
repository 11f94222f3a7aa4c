package org.partnershipactions.security;

import java.util.Optional;

import jakarta.servlet.http.HttpSession;

/**
 * Something that a person must do after the password before they go on, such as choosing
 * a password of their own or giving a second factor.
 */
public interface SignInDuty {

	/**
	 * Path of the page on which it is done; empty where nothing is open.
	 * @param username who signed in
	 * @param session the session, which knows what was done in it
	 */
	Optional<String> openFor(String username, HttpSession session);

	/** Whether a name and a password alone, without a session, are not enough for it. */
	boolean asksForMore(String username);

}
