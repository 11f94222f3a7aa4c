package org.partnershipactions.intake.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.tally.Tally.CountedKind;
import org.partnershipactions.intake.AsbReport;
import org.partnershipactions.intake.ReportState;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.ReporterAnswer;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads the reports of a period by how far telling the reporter came. The list ends in
 * the same condition as the count of what is late.
 */
interface ReportCounts extends Repository<AsbReport, String> {

	/** Reports that came in within a period. */
	String PERIOD = " where r.partnership = :#{#in.partnership} and r.origin.receivedAt >= :#{#in.begin}"
			+ " and r.origin.receivedAt < :#{#in.end}";

	/** Reports whose reporters want an answer. */
	String TO_BE_TOLD = " and (r.reporter.preferredContact is null or r.reporter.preferredContact <> 'NONE')";

	@Query("select new org.partnershipactions.intake.figures.ReportCounts$Row(r.state, r.reporter.preferredContact,"
			+ " count(r)) from AsbReport r" + PERIOD + " group by r.state, r.reporter.preferredContact")
	List<Row> count(Period in);

	/** How many should have been told by now: a step that has ended has no day. */
	@Query("select count(r) from AsbReport r" + PERIOD + TO_BE_TOLD + " and r.stepDue < :today")
	int late(Period in, LocalDate today);

	/** The reports whose reporters were told, or should have been by now. */
	@Query("select new org.partnershipactions.intake.figures.FigureReport(r.ref, r.triage.caseKey, r.place.ward,"
			+ " r.origin.receivedAt, r.state) from AsbReport r" + PERIOD + TO_BE_TOLD
			+ " and (r.state in ('TOLD', 'NOT_REACHED') or r.stepDue < :today)"
			+ " order by r.origin.receivedAt, r.ref")
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
	 */
	record Row(ReportState state, Channel contact, long number) implements CountedKind {

		@Override
		public ReporterAnswer kind() {
			return ReporterAnswer.of(this.state, this.contact);
		}

	}

}
