package org.partnershipactions.reviews.figures;

import java.time.Instant;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.figures.FrozenQuarterEvent.QuarterPublished;

/** A quarter as the public reads it; once written it is never changed. */
@Entity
@Immutable
class PublishedQuarter extends KeptFigures<PublishedQuarter> {

	protected PublishedQuarter() {
	}

	/** Somebody makes the figures public. */
	PublishedQuarter(String partnership, Quarter quarter, PublicQuarter figures, String publishedBy,
			Instant publishedAt) {
		super(partnership, quarter, figures, publishedBy, publishedAt);
		registerEvent(new QuarterPublished(getId(), partnership, quarter(), hash()));
	}

	PublicQuarter figures() {
		return read(PublicQuarter.class);
	}

}
