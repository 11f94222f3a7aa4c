package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts reports of a period by how far telling the reporter came. */
interface ReportCounts extends Repository<AsbReport, String> {

	@Query("select new org.partnershipactions.cases.intake.ReportCounts$Row(r.state, r.reporter.preferredContact,"
			+ " count(r), sum(case when r.stepDue < :today then 1L else 0L end)) from AsbReport r"
			+ " where r.partnership = :#{#in.partnership} and r.origin.receivedAt >= :#{#in.begin}"
			+ " and r.origin.receivedAt < :#{#in.end} group by r.state, r.reporter.preferredContact")
	List<Row> count(Period in, LocalDate today);

	/** Reports that came in from a moment until before another. */
	record Period(String partnership, Instant begin, Instant end) {
	}

	/**
	 * Reports of one sort.
	 *
	 * @param contact how their reporters want to hear from us; {@code NONE} where nobody
	 * is to be told
	 * @param late how many of them have an open step that is late
	 */
	record Row(ReportState state, Channel contact, long number, long late) {

		ReportedBack counted() {
			int all = (int) this.number;
			int overdue = (int) this.late;
			if (this.contact == Channel.NONE) {
				return new ReportedBack(0, 0, 0, all);
			}
			return switch (this.state) {
				case TOLD -> new ReportedBack(all, all, 0, 0);
				case NOT_REACHED -> new ReportedBack(0, all, 0, 0);
				default -> new ReportedBack(0, overdue, all - overdue, 0);
			};
		}

	}

}
