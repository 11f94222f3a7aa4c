package org.partnershipactions.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.intake.Triage.TriageDecision;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads lists of reports along their indexes, a page at a time. */
public interface ReportRows extends Repository<AsbReport, String> {

	String SHOWN = ReportVisibility.OURS + " and " + ReportVisibility.NOT_WITHHELD;

	String ROW = "select new org.partnershipactions.intake.ReportRows$ReportRow(r.ref, r.state, r.mainCategory,"
			+ " r.place.ward, r.origin.receivedAt, r.stepDue, r.triage.decision) from AsbReport r" + " where " + SHOWN;

	String STATE = " and r.state = :state";

	String BEFORE = " and r.origin.receivedAt <= :#{#from.at}"
			+ " and (r.origin.receivedAt < :#{#from.at} or r.id < :#{#from.id})"
			+ " order by r.origin.receivedAt desc, r.id desc";

	@Query(ROW + BEFORE)
	List<ReportRow> latest(From from, Limit limit);

	@Query(ROW + STATE + BEFORE)
	List<ReportRow> latestIn(From from, ReportState state, Limit limit);

	@Query("select r from AsbReport r where " + SHOWN + STATE + " and r.origin.receivedAt >= :#{#from.at}"
			+ " and (r.origin.receivedAt > :#{#from.at} or r.id > :#{#from.id})"
			+ " order by r.origin.receivedAt, r.id")
	List<AsbReport> oldestIn(From from, ReportState state, Limit limit);

	/** Counting stops at a thousand: a count must stay cheap. */
	@Query("select count(*) from (select r.id as id from AsbReport r where r.partnership = :partnership"
			+ " and r.state = :state order by r.origin.receivedAt limit 1001) counted")
	int count(String partnership, ReportState state);

	/**
	 * Where a page begins, for one reader.
	 *
	 * @param shown keys of the restricted cases whose reports the reader sees; never
	 * empty
	 */
	record From(String partnership, Instant at, String id, Collection<String> shown) {

		/** Before every report. */
		public static From beginning(String partnership, Collection<String> shown) {
			return new From(partnership, Instant.EPOCH, "", shown);
		}

		/** After every report. */
		public static From end(String partnership, Collection<String> shown) {
			return new From(partnership, Instant.parse("9999-01-01T00:00:00Z"), "~", shown);
		}

		public static From at(AsbReport report, Collection<String> shown) {
			return new From(report.partnership(), report.origin().receivedAt(), report.key(), shown);
		}

	}

	/**
	 * One report as lists show it: no personal data.
	 *
	 * @param stepDue day by which the open step is due, or null
	 */
	record ReportRow(String ref, ReportState state, CaseCategory category, String ward, Instant receivedAt,
			LocalDate stepDue, TriageDecision decision) {

		/** What lists call it. */
		public String title() {
			return ReportFacts.title(this.category, this.ward);
		}

		/** Address of its page. */
		public String path() {
			return "/asb/reports/" + this.ref;
		}

		/** Whether its open step is late on a day. */
		public boolean late(LocalDate today) {
			return this.stepDue != null && this.stepDue.isBefore(today);
		}

	}

}
