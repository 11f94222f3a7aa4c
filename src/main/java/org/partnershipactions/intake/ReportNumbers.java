package org.partnershipactions.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.partnershipactions.intake.ReportNumbers.ReportSeries;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Hands out the numbers of reports, without gaps and never one twice. */
interface ReportNumbers extends Repository<ReportSeries, String> {

	/**
	 * Makes everybody else who takes a report of this series wait until this transaction
	 * ends: so a report sent twice at the same moment is seen, too.
	 */
	@Modifying
	@NativeQuery("insert into report_series (id, last_number) values (:series, 0)"
			+ " on duplicate key update last_number = last_number + 0")
	int lock(String series);

	@Modifying
	@NativeQuery("update report_series set last_number = last_number + 1 where id = :series")
	int count(String series);

	@Query("select s.lastNumber from ReportSeries s where s.id = :series")
	int last(String series);

	/** The next number; only after {@link #lock}. */
	default int next(String series) {
		count(series);
		return last(series);
	}

	/** The numbers of one partnership's reports in one calendar year. */
	@Entity(name = "ReportSeries")
	class ReportSeries {

		@Id
		private String id;

		private int lastNumber;

		protected ReportSeries() {
		}

		int lastNumber() {
			return this.lastNumber;
		}

	}

}
