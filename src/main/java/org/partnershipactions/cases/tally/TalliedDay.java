package org.partnershipactions.cases.tally;

import java.time.LocalDate;

/** A day of a partnership on which a figure was counted. */
record TalliedDay(String partnership, TalliedFigure figure, LocalDate countedOn) {

	Tally kind(String kind) {
		return new Tally(this.partnership, this.figure, this.countedOn, kind);
	}

}
