package org.partnershipactions.casereviews.rights;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts who was told of the right to a case review, of those who are to be told. */
@Component
@Transactional(readOnly = true)
public class RightFigures {

	private final RightNotices notices;

	RightFigures(RightNotices notices) {
		this.notices = notices;
	}

	/** Of the reports that came in within some days, both included. */
	public ToldOfRight of(String partnership, LocalDate from, LocalDate to) {
		List<RightNotice> all = this.notices.findByPartnershipAndNoticedOnBetween(partnership, from, to);
		int told = (int) all.stream().filter(RightNotice::told).count();
		int missed = (int) all.stream().filter((one) -> one.toldOn() != null && !one.told()).count();
		return new ToldOfRight(all.size(), told, missed);
	}

	/**
	 * How many were told.
	 *
	 * @param owed reports whose reporters are to be told
	 * @param told of these, those whose reporters were
	 * @param notReached of these, those whose reporters could not be reached
	 */
	public record ToldOfRight(int owed, int told, int notReached) {
	}

}
