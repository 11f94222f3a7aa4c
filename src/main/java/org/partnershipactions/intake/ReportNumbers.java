package org.partnershipactions.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.partnershipactions.intake.ReportNumbers.ReportSeries;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Hands out the numbers of reports, never one twice. */
interface ReportNumbers extends Repository<ReportSeries, String> {

	@Modifying
	@NativeQuery("insert into report_series (id, last_number) values (:series, 1)"
			+ " on duplicate key update last_number = last_number + 1")
	int count(String series);

	@Query("select s.lastNumber from ReportSeries s where s.id = :series")
	int last(String series);

	/** Takes back a number that no report bears, unless a later one was handed out. */
	@Modifying
	@NativeQuery("update report_series set last_number = last_number - 1"
			+ " where id = :series and last_number = :number")
	int takeBack(String series, int number);

	/**
	 * The next number. Its row is held until the transaction ends, so that is to be a
	 * short one.
	 */
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
