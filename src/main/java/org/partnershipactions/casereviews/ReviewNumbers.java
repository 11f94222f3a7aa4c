package org.partnershipactions.casereviews;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.partnershipactions.casereviews.ReviewNumbers.ReviewSeries;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Hands out the numbers of case reviews, without gaps and never one twice. */
interface ReviewNumbers extends Repository<ReviewSeries, String> {

	@Modifying
	@NativeQuery("insert into review_series (id, last_number) values (:series, 1)"
			+ " on duplicate key update last_number = last_number + 1")
	int count(String series);

	@Query("select s.lastNumber from ReviewSeries s where s.id = :series")
	int last(String series);

	/** The next reference, such as {@code CR-2026-001}. */
	default String next(String partnership, int year) {
		String series = partnership + "-" + year;
		count(series);
		return "CR-%d-%03d".formatted(year, last(series));
	}

	/** The numbers of one partnership's case reviews in one calendar year. */
	@Entity(name = "ReviewSeries")
	class ReviewSeries {

		@Id
		private String id;

		private int lastNumber;

		protected ReviewSeries() {
		}

		int lastNumber() {
			return this.lastNumber;
		}

	}

}
