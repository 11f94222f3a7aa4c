package org.partnershipactions.cases.figures;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AgencyRequests.GraffitiRemoval;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.victims.Satisfaction;

/** A case as a figure counts it, read by the database without the case itself. */
record FigureCase(String key, FigureRow row) {

	/** A case whose closure was approved. */
	FigureCase(String key, String ref, String ward, LocalDate approvedOn, Behaviour behaviour) {
		this(key, row(ref, ward, approvedOn, Behaviour.counted(behaviour).words(), behaviour == Behaviour.IMPROVED));
	}

	/** An answered survey of a case. */
	FigureCase(String key, String ref, String ward, LocalDate sentOn, Satisfaction said) {
		this(key, row(ref, ward, sentOn, (said != null) ? said.words() : "No answer to this question",
				said != null && said.isSatisfied()));
	}

	/** Offensive graffiti of a case. */
	FigureCase(String key, String ref, String ward, GraffitiRemoval graffiti) {
		this(key, row(ref, ward, PartnershipClock.dayOf(graffiti.foundAt()), words(graffiti), graffiti.inTime()));
	}

	FigureCase unseen() {
		return new FigureCase(this.key, this.row.unseen());
	}

	private static String words(GraffitiRemoval graffiti) {
		Instant removed = graffiti.removedAt();
		return (removed == null) ? "Not removed yet" : graffiti.inTime() ? "Removed in time" : "Removed late";
	}

	private static FigureRow row(String ref, String ward, LocalDate day, String words, boolean counts) {
		return new FigureRow(ref, "/cases/" + ref, ward, day, words, counts);
	}

}
