package org.partnershipactions.reviews.figures;

import java.time.Instant;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.figures.FrozenQuarterEvent.QuarterFrozen;

/** A quarter as the board signed it; once written it is never changed. */
@Entity
@Immutable
class FrozenQuarter extends KeptFigures<FrozenQuarter> {

	protected FrozenQuarter() {
	}

	FrozenQuarter(String partnership, Quarter quarter, QuarterFigures figures) {
		super(partnership, quarter, figures);
	}

	FrozenQuarter sign(String username, Instant now) {
		vouch(username, now);
		return andEvent(new QuarterFrozen(getId(), partnership(), quarter(), hash()));
	}

	QuarterFigures figures() {
		return read(QuarterFigures.class);
	}

}
