package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jmolecules.event.types.DomainEvent;
import org.partnershipactions.security.HappensTo;
import org.partnershipactions.security.Open;

/** What happens to a measure. */
@HappensTo("measure")
public interface MeasureEvent {

	/** The measures of a plan year are in the register. */
	record MeasuresBegun(String key, @Open String year, int measures) implements DomainEvent {
	}

	/** A measure was made or described anew. */
	record MeasureDescribed(String key, String title, @Open String unit, Direction direction, BigDecimal target,
			@Open String countedBy) implements DomainEvent {
	}

	/** A measure is measured no more from a day on. */
	record MeasureRetired(String key, LocalDate day) implements DomainEvent {
	}

	/** The owner or the comparators of a measure were set. */
	record MeasureChanged(String key, @Open String owner, BigDecimal lastYear, BigDecimal county,
			BigDecimal mostSimilar) implements DomainEvent {
	}

	/** The owner agency said something of a measure. */
	record MeasureCommented(String key, String words) implements DomainEvent {
	}

	/** Another action, or none, counts for a measure from a day on. */
	record MeasureFeedSet(String key, LocalDate from, @Open String plan, @Open String ref) implements DomainEvent {
	}

}
