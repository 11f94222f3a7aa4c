package org.partnershipactions.intake;

import java.time.Instant;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads of reports only what is counted of them. */
interface CountedReportRows extends Repository<AsbReport, String> {

	@Query("select new org.partnershipactions.intake.CountedReport(r.origin.receivedAt, r.place.ward,"
			+ " r.mainCategory, r.triage.decision) from AsbReport r where r.partnership = :partnership"
			+ " and r.origin.receivedAt >= :begin and r.origin.receivedAt < :end")
	List<CountedReport> received(String partnership, Instant begin, Instant end);

}
