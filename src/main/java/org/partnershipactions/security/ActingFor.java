package org.partnershipactions.security;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * For whom, by leave cover, what happens now is done. It is known while a use case runs
 * that who is signed in may do only because they act for somebody: what is written down
 * then says so.
 */
public final class ActingFor {

	private static final ThreadLocal<String> WHOM = new ThreadLocal<>();

	private ActingFor() {
	}

	/** Account of who is on leave; empty where somebody does what is theirs to do. */
	public static Optional<String> whom() {
		return Optional.ofNullable(WHOM.get());
	}

	/**
	 * A sentence without a full stop, with for whom it was done where that is known.
	 * @param names gives the name of an account
	 */
	public static String marked(String words, UnaryOperator<String> names) {
		return whom().map((account) -> words + " (in place of " + names.apply(account) + ", who is on leave)")
			.orElse(words);
	}

	/** Does something that is known to be done for somebody. */
	static Object during(String account, MarkedWork work) throws Throwable {
		WHOM.set(account);
		try {
			return work.run();
		}
		finally {
			WHOM.remove();
		}
	}

	/** What is done. */
	interface MarkedWork {

		Object run() throws Throwable;

	}

}
