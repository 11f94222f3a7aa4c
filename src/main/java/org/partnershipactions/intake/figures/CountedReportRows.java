package org.partnershipactions.intake.figures;

import java.time.Instant;
import java.util.List;

import org.partnershipactions.intake.AsbReport;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads of reports only what is counted of them. */
interface CountedReportRows extends Repository<AsbReport, String> {

	@Query("select new org.partnershipactions.intake.figures.CountedReport(r.origin.receivedAt, r.place.ward,"
			+ " r.mainCategory, r.triage.decision) from AsbReport r where r.partnership = :partnership"
			+ " and r.origin.receivedAt >= :begin and r.origin.receivedAt < :end")
	List<CountedReport> received(String partnership, Instant begin, Instant end);

}
