package org.partnershipactions.plan.money;

import java.math.BigDecimal;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to the sources of a plan's money. */
@HappensTo("action")
public interface MoneyEvent {

	/**
	 * A source of a plan was named, or its name or money changed.
	 *
	 * @param source its code
	 * @param budget pounds of the year, or null where they are not known
	 * @param carriedOver pounds left of the year before, or null
	 */
	record FundingSourceSet(String key, @Open String partnership, @Open String year, @Open String source, String name,
			BigDecimal budget, BigDecimal carriedOver) implements DomainEvent {
	}

}
