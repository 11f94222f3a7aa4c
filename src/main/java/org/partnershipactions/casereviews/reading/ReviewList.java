package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.casereviews.CaseReview;
import org.partnershipactions.casereviews.CaseReviews;
import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewStage;
import org.partnershipactions.casereviews.ReviewVisibility;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewFigure;
import org.partnershipactions.forms.TypedDay;
import org.partnershipactions.security.AllowedTo;

import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Lists the case reviews that who is signed in may see. */
@Service
@Transactional(readOnly = true)
public class ReviewList {

	private static final int MOST = 200;

	private final CaseReviews reviews;

	private final ReviewVisibility visibility;

	ReviewList(CaseReviews reviews, ReviewVisibility visibility) {
		this.reviews = reviews;
		this.visibility = visibility;
	}

	/**
	 * A page of reviews, the latest application first, of one day the one entered last.
	 * @param filter which of them
	 * @param after where the page begins, as the page before said; null for the first
	 * @param size how many, at most 200
	 */
	@AllowedTo(SIGNED_IN)
	public ReviewPage page(ReviewFilter filter, String after, int size) {
		int most = Math.max(1, Math.min(size, MOST));
		Specification<CaseReview> wanted = Specification.allOf(this.visibility.seen(), filter.rows(), beyond(after));
		Sort latest = Sort.by(Sort.Direction.DESC, "application.appliedOn", "ref", "id");
		List<ReviewRow> rows = this.reviews.findBy(wanted, (found) -> found.sortBy(latest).limit(most + 1).all())
			.stream()
			.map(ReviewRow::of)
			.toList();
		boolean more = rows.size() > most;
		List<ReviewRow> shown = rows.subList(0, more ? most : rows.size());
		return new ReviewPage(shown, more ? ReviewCursor.at(shown.get(most - 1)).toString() : null);
	}

	private static Specification<CaseReview> beyond(String after) {
		ReviewCursor cursor = ReviewCursor.parse(after);
		return (cursor != null) ? cursor.beyond() : (row, query, cb) -> cb.conjunction();
	}

	/**
	 * The last review that a page showed: the next page begins after it.
	 */
	record ReviewCursor(LocalDate appliedOn, String ref, String key) {

		/** Reads the written form, {@code 2026-06-01.REF.KEY}; null for anything else. */
		static ReviewCursor parse(String text) {
			String[] parts = (text != null) ? text.split("\\.", 3) : new String[0];
			try {
				return (parts.length == 3) ? new ReviewCursor(TypedDay.parse(parts[0]), parts[1], parts[2]) : null;
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

		static ReviewCursor at(ReviewRow row) {
			return new ReviewCursor(row.appliedOn(), row.ref(), row.key());
		}

		Specification<CaseReview> beyond() {
			return (row, query, cb) -> {
				Path<LocalDate> applied = row.get("application").get("appliedOn");
				Path<String> numbered = row.get("ref");
				Predicate sameDay = cb.and(cb.equal(applied, this.appliedOn), cb.lessThan(numbered, this.ref));
				Predicate sameRef = cb.and(cb.equal(applied, this.appliedOn), cb.equal(numbered, this.ref),
						cb.lessThan(row.get("id"), this.key));
				return cb.or(cb.lessThan(applied, this.appliedOn), sameDay, sameRef);
			};
		}

		@Override
		public String toString() {
			return this.appliedOn + "." + this.ref + "." + this.key;
		}

	}

	/**
	 * Which case reviews a list shows; what is null does not narrow it.
	 *
	 * @param stage only those at this stage
	 * @param figure only those that this figure counts
	 * @param year only those applied for in this year, April to March
	 */
	public record ReviewFilter(ReviewStage stage, ReviewFigure figure, PlanYear year) {

		/** Every case review. */
		public static ReviewFilter none() {
			return new ReviewFilter(null, null, null);
		}

		/** Whether it leaves any out. */
		public boolean narrows() {
			return this.stage != null || this.figure != null || this.year != null;
		}

		Specification<CaseReview> rows() {
			Specification<CaseReview> all = (row, query, build) -> (this.stage != null)
					? build.equal(row.get("stage"), this.stage) : build.conjunction();
			Specification<CaseReview> counted = (this.figure != null) ? all.and(this.figure.rows()) : all;
			return (this.year != null) ? counted.and(ReviewFigures.applied(this.year.firstDay(), this.year.lastDay()))
					: counted;
		}

	}

	/**
	 * A page of the list.
	 *
	 * @param next where the next page begins; null when there is none
	 */
	public record ReviewPage(List<ReviewRow> rows, String next) {

	}

	/**
	 * A case review in a list.
	 *
	 * @param body code of the body applied to
	 * @param next what is to be done next, or null
	 * @param due by when, or null
	 */
	public record ReviewRow(String key, String ref, ReviewStage stage, ApplicantKind madeBy, String body,
			LocalDate appliedOn, String next, LocalDate due) {

		static ReviewRow of(CaseReview review) {
			return new ReviewRow(review.key(), review.ref(), review.stage(), review.application().madeBy(),
					review.body(), review.application().appliedOn(), review.stage().label(), review.stepDue());
		}

	}

}
