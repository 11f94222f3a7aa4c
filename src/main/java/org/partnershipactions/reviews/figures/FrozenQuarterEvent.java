package org.partnershipactions.reviews.figures;

import org.jmolecules.event.types.DomainEvent;

/** What happens to the figures of a quarter once they are signed. */
public interface FrozenQuarterEvent {

	/**
	 * The figures of a quarter were frozen as the board signed them.
	 *
	 * @param key partnership and quarter, such as {@code sevenoaks/2026-27-Q2}
	 * @param hash SHA-256 of what was kept, in hex
	 */
	record QuarterFrozen(String key, String partnership, String quarter, String hash) implements DomainEvent {
	}

	/**
	 * A quarter was made public.
	 *
	 * @param key partnership and quarter, such as {@code sevenoaks/2026-27-Q2}
	 * @param hash SHA-256 of what was kept, in hex
	 */
	record QuarterPublished(String key, String partnership, String quarter, String hash) implements DomainEvent {
	}

}
