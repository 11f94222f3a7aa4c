package org.partnershipactions.intake.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.OVERSEERS;

/**
 * Reports of a period without anything by which a person could be known. What is
 * published of them, and which counts are too small, the data set decides.
 */
@Service
@Transactional(readOnly = true)
public class CountedReports {

	private final CountedReportRows rows;

	CountedReports(CountedReportRows rows) {
		this.rows = rows;
	}

	/** Reports that came in between two days in London, both included. */
	@AllowedTo(OVERSEERS)
	public List<CountedReport> received(String partnership, LocalDate from, LocalDate to) {
		return this.rows.received(partnership, from.atStartOfDay(PartnershipClock.LONDON).toInstant(),
				to.plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant());
	}

}
