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

	/** The board's signature freezes the figures. */
	FrozenQuarter(String partnership, Quarter quarter, QuarterFigures figures, String signedBy, Instant signedAt) {
		super(partnership, quarter, figures, signedBy, signedAt);
		registerEvent(new QuarterFrozen(getId(), partnership, quarter(), hash()));
	}

	QuarterFigures figures() {
		return read(QuarterFigures.class);
	}

}
