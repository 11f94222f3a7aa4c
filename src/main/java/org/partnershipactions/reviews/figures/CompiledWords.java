package org.partnershipactions.reviews.figures;

import java.util.Optional;

import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reviews.figures.QuarterFigures.Words;

/** Implemented by whoever lets the manager compile a quarter: what was written so far. */
public interface CompiledWords {

	/** The manager's words for a quarter that is not signed yet; empty before. */
	Optional<Words> of(String partnership, Quarter quarter);

}
