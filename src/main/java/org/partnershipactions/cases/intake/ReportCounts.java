package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts reports of a period by how far telling the reporter came. */
interface ReportCounts extends Repository<AsbReport, String> {

	/** Reports that came in within a period. */
	String PERIOD = " where r.partnership = :#{#in.partnership} and r.origin.receivedAt >= :#{#in.begin}"
			+ " and r.origin.receivedAt < :#{#in.end}";

	@Query("select new org.partnershipactions.cases.intake.ReportCounts$Row(r.state, r.reporter.preferredContact,"
			+ " count(r), sum(case when r.stepDue < :today then 1L else 0L end)) from AsbReport r" + PERIOD
			+ " group by r.state, r.reporter.preferredContact")
	List<Row> count(Period in, LocalDate today);

	/** The reports whose reporters were told, or should have been by now. */
	@Query("select new org.partnershipactions.cases.intake.FigureReport(r.ref, r.triage.caseKey, r.place.ward,"
			+ " r.origin.receivedAt, r.state) from AsbReport r" + PERIOD
			+ " and (r.reporter.preferredContact is null or r.reporter.preferredContact <> 'NONE')"
			+ " and (r.state in ('TOLD', 'NOT_REACHED') or r.stepDue < :today) order by r.origin.receivedAt, r.ref")
	List<FigureReport> owed(Period in, LocalDate today);

	/** Reports that came in from a moment until before another. */
	record Period(String partnership, Instant begin, Instant end) {

		/** From the first to the last day in London. */
		static Period of(String partnership, LocalDate from, LocalDate to) {
			return new Period(partnership, from.atStartOfDay(PartnershipClock.LONDON).toInstant(),
					to.plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant());
		}

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
