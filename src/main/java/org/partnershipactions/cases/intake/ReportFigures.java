package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts reports, for the measures of the plan. */
@Service
@Transactional(readOnly = true)
public class ReportFigures {

	private final ReportCounts counts;

	private final PartnershipClock clock;

	ReportFigures(ReportCounts counts, PartnershipClock clock) {
		this.counts = counts;
		this.clock = clock;
	}

	/**
	 * Reported back to the person who reported, of the reports that came in from the
	 * first to the last day. Who could not be reached counts as not told.
	 */
	@ForEveryone
	public ReportedBack reportedBack(String partnership, LocalDate from, LocalDate to) {
		Instant begin = from.atStartOfDay(PartnershipClock.LONDON).toInstant();
		Instant end = to.plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant();
		return this.counts.count(new ReportCounts.Period(partnership, begin, end), this.clock.today())
			.stream()
			.map(ReportCounts.Row::counted)
			.reduce(new ReportedBack(0, 0, 0, 0), ReportedBack::and);
	}

}
