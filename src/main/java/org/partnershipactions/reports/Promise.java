package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contributions.ContributionView;

/** What became of one request to contribute, as a promise kept or missed. */
public enum Promise {

	KEPT("Made by the due date"), LATE("Made late, or promised and late"), PROMISED("Promised, not due yet"),
	NOTHING("Nothing to contribute"), DECLINED("Declined"), SILENT("No answer, and the answer is late"),
	ASKED("Asked, answer not due yet"), RELEASED("Let off");

	private final String words;

	Promise(String words) {
		this.words = words;
	}

	/** The promise as people read it. */
	public String words() {
		return this.words;
	}

	/** What a contribution stands at on a day. */
	static Promise of(ContributionView contribution, LocalDate today) {
		return switch (contribution.state()) {
			case MADE -> madeOn(contribution).isAfter(contribution.due()) ? LATE : KEPT;
			case ACCEPTED -> today.isAfter(contribution.due()) ? LATE : PROMISED;
			case ASKED -> today.isAfter(contribution.answerDue()) ? SILENT : ASKED;
			case NOTHING -> NOTHING;
			case DECLINED, REPLACED, WITHOUT -> DECLINED;
			case RELEASED -> RELEASED;
		};
	}

	private static LocalDate madeOn(ContributionView contribution) {
		return Optional.ofNullable(contribution.doneOn())
			.orElseGet(() -> PartnershipClock.dayOf(contribution.endedAt()));
	}

}
