package org.partnershipactions.rules;

import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a version of a rule table. */
@HappensTo(HappensTo.THE_INSTALLATION)
public interface RuleEvent {

	/** Somebody wrote a version and wants it. */
	record RuleVersionProposed(String key, @Open String partnership, @Open String table,
			int number) implements DomainEvent {
	}

	/** A version was asked what it would have decided in the last year. */
	record RuleVersionReplayed(String key, @Open String partnership, @Open String table, int number, int decisions,
			int changed) implements DomainEvent {
	}

	/** A second person let a version decide from a day on. */
	record RuleVersionActivated(String key, @Open String partnership, @Open String table, int number, LocalDate from,
			@Open String madeBy, @Open String activatedBy) implements DomainEvent {
	}

	/** A version was taken back before it decided anything. */
	record RuleVersionWithdrawn(String key, @Open String partnership, @Open String table, int number,
			@Open String madeBy, @Open String withdrawnBy) implements DomainEvent {
	}

}
