package org.partnershipactions.cases.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.cases.AsbCase;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads of cases only what is counted of them. */
interface CountedCaseRows extends Repository<AsbCase, String> {

	/** A row for each category of each case that was opened between two days. */
	@Query("select new org.partnershipactions.cases.figures.CountedCaseRows$Row(c.id,"
			+ " new org.partnershipactions.cases.figures.CountedCase(c.openedOn, c.ward, k, c.riskBand, c.endings.outcome))"
			+ " from AsbCase c join c.categories k where c.partnership = :partnership"
			+ " and c.openedOn between :from and :to and c.withdrawal.kind is null")
	List<Row> opened(String partnership, LocalDate from, LocalDate to);

	/** The same of the cases whose closure was approved between two days. */
	@Query("select new org.partnershipactions.cases.figures.CountedCaseRows$Row(c.id,"
			+ " new org.partnershipactions.cases.figures.CountedCase(c.openedOn, c.ward, k, c.riskBand, c.endings.outcome))"
			+ " from AsbCase c join c.categories k where c.partnership = :partnership"
			+ " and c.endings.approvedOn between :from and :to and c.withdrawal.kind is null")
	List<Row> closed(String partnership, LocalDate from, LocalDate to);

	/** One category of a case. */
	record Row(String key, CountedCase counted) {
	}

}
