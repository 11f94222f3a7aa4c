package org.partnershipactions.cases.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Counts reports of a period by how far telling the reporter came. */
interface ReportCounts extends Repository<AsbReport, String> {

	@Query("select new org.partnershipactions.cases.intake.ReportCounts$Row(r.state,"
			+ " case when r.reporter.reporterKey is null or r.reporter.preferredContact ="
			+ " org.partnershipactions.cases.intake.Channel.NONE then false else true end,"
			+ " case when r.stepDue < :today then true else false end, count(r)) from AsbReport r"
			+ " where r.partnership = :#{#in.partnership} and r.origin.receivedAt >= :#{#in.begin}"
			+ " and r.origin.receivedAt < :#{#in.end} group by r.state, 2, 3")
	List<Row> count(Period in, LocalDate today);

	/** Reports that came in from a moment until before another. */
	record Period(String partnership, Instant begin, Instant end) {
	}

	/** How telling stands. */
	enum Standing {

		TOLD, LATE, WAITING, NOBODY

	}

	/** Reports of one sort. */
	record Row(ReportState state, boolean known, boolean late, long number) {

		Standing standing() {
			if (!this.known || this.state == ReportState.NOBODY_TO_TELL) {
				return Standing.NOBODY;
			}
			return switch (this.state) {
				case TOLD -> Standing.TOLD;
				case NOT_REACHED -> Standing.LATE;
				default -> this.late ? Standing.LATE : Standing.WAITING;
			};
		}

	}

}
