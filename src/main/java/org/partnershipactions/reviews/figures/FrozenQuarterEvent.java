package org.partnershipactions.reviews.figures;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.Open;

/** What happens to the figures of a quarter once they are signed. */
public interface FrozenQuarterEvent {

	/**
	 * The figures of a quarter were frozen as the board signed them.
	 *
	 * @param key partnership and quarter, such as {@code sevenoaks/2026-27-Q2}
	 * @param hash SHA-256 of what was kept, in hex
	 */
	record QuarterFrozen(String key, @Open String partnership, @Open String quarter,
			@Open String hash) implements DomainEvent {
	}

	/**
	 * A quarter was made public.
	 *
	 * @param key partnership and quarter, such as {@code sevenoaks/2026-27-Q2}
	 * @param hash SHA-256 of what was kept, in hex
	 */
	record QuarterPublished(String key, @Open String partnership, @Open String quarter,
			@Open String hash) implements DomainEvent {
	}

}
