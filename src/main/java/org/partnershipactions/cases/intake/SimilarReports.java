package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.partnershipactions.cases.CaseCategory;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Finds earlier reports by index, a few of each sort and the latest first: so that a new
 * report among a million is compared in no time.
 */
interface SimilarReports extends Repository<AsbReport, String> {

	String ROW = "select new org.partnershipactions.cases.intake.SimilarReport(r.id, r.ref, r.origin.receivedAt,"
			+ " r.triage.caseKey, r.reporter.reporterKey) from AsbReport r where ";

	String SINCE = " and r.origin.receivedAt >= :since order by r.origin.receivedAt desc";

	String FEW = " limit 4";

	@Query(ROW + "r.place.placeKey = :place" + SINCE + FEW)
	List<SimilarReport> atPlace(String place, Instant since);

	/** A few of all these people together. */
	@Query(ROW + "r.reporter.reporterKey in :residents" + SINCE + " limit 12")
	List<SimilarReport> by(Collection<String> residents, Instant since);

	@Query(ROW + "r.partnership = :#{#like.partnership} and r.place.ward = :#{#like.ward}"
			+ " and r.mainCategory = :#{#like.kind}" + SINCE + FEW)
	List<SimilarReport> ofKind(Kind like, Instant since);

	/** What makes two reports of one kind. */
	record Kind(String partnership, String ward, CaseCategory kind) {
	}

}
