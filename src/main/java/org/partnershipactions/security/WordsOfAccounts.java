package org.partnershipactions.security;

import java.util.List;

/**
 * Tells what others know about the person of an account, which is what a password is
 * guessed from first; the partners module answers.
 */
public interface WordsOfAccounts {

	/** Names and addresses of the person; empty where nobody has the account. */
	List<String> wordsOf(String username);

}
