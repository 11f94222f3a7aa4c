package org.partnershipactions.casereviews.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import org.partnershipactions.casereviews.AsbCaseReview;
import org.partnershipactions.casereviews.AsbCaseReviews;
import org.partnershipactions.casereviews.CaseReviewAccess;
import org.partnershipactions.casereviews.ReviewShare;
import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.CurrentPerson;

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

	private final AsbCaseReviews reviews;

	private final CaseReviewAccess access;

	ReviewList(AsbCaseReviews reviews, CaseReviewAccess access) {
		this.reviews = reviews;
		this.access = access;
	}

	/**
	 * A page of reviews, the latest application first.
	 * @param filter which of them
	 * @param after where the page begins, as the page before said; null for the first
	 * @param size how many, at most 200
	 */
	@AllowedTo(SIGNED_IN)
	public ReviewPage page(ReviewFilter filter, String after, int size) {
		int most = Math.max(1, Math.min(size, MOST));
		Specification<AsbCaseReview> wanted = Specification.allOf(visible(), filter.rows(), beyond(after));
		Sort latest = Sort.by(Sort.Direction.DESC, "application.appliedOn", "id");
		List<ReviewRow> rows = this.reviews.findBy(wanted, (found) -> found.sortBy(latest).limit(most + 1).all())
			.stream()
			.map(ReviewRow::of)
			.toList();
		boolean more = rows.size() > most;
		List<ReviewRow> shown = rows.subList(0, more ? most : rows.size());
		return new ReviewPage(shown, more ? ReviewCursor.at(shown.get(most - 1)).toString() : null);
	}

	private Specification<AsbCaseReview> visible() {
		CurrentPerson person = this.access.person();
		Specification<AsbCaseReview> ours = (row, query, cb) -> cb.equal(row.get("partnership"), person.partnership());
		if (this.access.seesAll()) {
			return ours;
		}
		Set<String> agencies = person.agencies();
		return agencies.isEmpty() ? (row, query, cb) -> cb.disjunction() : ours.and(theirs(agencies));
	}

	private static Specification<AsbCaseReview> theirs(Set<String> agencies) {
		return (row, query, cb) -> {
			var shared = query.subquery(String.class);
			var share = shared.from(ReviewShare.class);
			shared.select(share.get("reviewKey"))
				.where(cb.equal(share.get("reviewKey"), row.get("id")), share.get("agency").in(agencies));
			var recommended = query.subquery(String.class);
			var review = recommended.correlate(row);
			recommended.select(review.get("id")).where(review.join("recommendations").get("agency").in(agencies));
			return cb.or(row.get("body").in(agencies), cb.exists(shared), cb.exists(recommended));
		};
	}

	private static Specification<AsbCaseReview> beyond(String after) {
		ReviewCursor cursor = ReviewCursor.parse(after);
		return (cursor != null) ? cursor.beyond() : (row, query, cb) -> cb.conjunction();
	}

	/**
	 * The last review that a page showed: the next page begins after it.
	 */
	record ReviewCursor(LocalDate appliedOn, String key) {

		/** Reads the written form, {@code 2026-06-01.KEY}; null for anything else. */
		static ReviewCursor parse(String text) {
			try {
				return (text != null && text.length() > 11)
						? new ReviewCursor(LocalDate.parse(text.substring(0, 10)), text.substring(11)) : null;
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}

		static ReviewCursor at(ReviewRow row) {
			return new ReviewCursor(row.appliedOn(), row.key());
		}

		Specification<AsbCaseReview> beyond() {
			return (row, query, cb) -> cb.or(cb.lessThan(row.get("application").get("appliedOn"), this.appliedOn),
					cb.and(cb.equal(row.get("application").get("appliedOn"), this.appliedOn),
							cb.lessThan(row.get("id"), this.key)));
		}

		@Override
		public String toString() {
			return this.appliedOn + "." + this.key;
		}

	}

}
