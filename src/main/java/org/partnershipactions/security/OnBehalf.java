package org.partnershipactions.security;

import java.util.function.Supplier;

/**
 * Does work that nobody at a keyboard does, in the name of somebody whom the caller
 * names: the one place of the product that puts an account on a thread. Whoever is signed
 * in needs none of it.
 */
public final class OnBehalf {

	private OnBehalf() {
	}

	/**
	 * Does something as an account that asked for it before: by a link that it made, or
	 * for a file that it ordered. What it may is what it may in the partnership in which
	 * it asked.
	 * @param partnership code of that partnership
	 * @throws IllegalArgumentException where that is nobody's account
	 */
	public static <T> T of(String account, String partnership, Supplier<T> work) {
		return of(account, () -> WorkingPartnership.during(partnership, work));
	}

	/**
	 * Does something as an account that is not known to work in a partnership, such as
	 * while it signs in.
	 * @throws IllegalArgumentException where that is nobody's account, so that nothing is
	 * taken for the system by accident
	 */
	public static <T> T of(String account, Supplier<T> work) {
		if (account == null || account.isBlank() || Actor.SYSTEM.equals(account)) {
			throw new IllegalArgumentException("Somebody has to be named, on whose behalf this is done");
		}
		return Actor.as(account, work);
	}

	/**
	 * Does something as the system: what timers, mail and public pages need, and nobody
	 * in particular asked for.
	 */
	public static <T> T ofSystem(Supplier<T> work) {
		return Actor.as(Actor.SYSTEM, work);
	}

}
