package org.partnershipactions.casereviews;

import java.util.LinkedHashSet;
import java.util.Set;

import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which case reviews who is signed in may see. Each ground stands here twice, side by
 * side: for one review, and as a condition for lists that load none. A person sees a
 * review of their partnership on any one of these grounds; on the last two only their own
 * part of it.
 */
@Component
@Transactional(readOnly = true)
public class ReviewVisibility {

	private final ReviewShares shares;

	private final ReviewSchedule schedule;

	private final CurrentPerson person;

	ReviewVisibility(ReviewShares shares, ReviewSchedule schedule, CurrentPerson person) {
		this.shares = shares;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person may see this review or their part of it, on any ground. */
	public boolean sees(CaseReview review) {
		return seesWhole(review) || takesPart(review);
	}

	/** The same for lists. */
	public Specification<CaseReview> seen() {
		Specification<CaseReview> ours = ours();
		if (seesAll()) {
			return ours;
		}
		Set<String> agencies = this.person.agencies();
		return agencies.isEmpty() ? (row, query, cb) -> cb.disjunction()
				: ours.and(Specification.anyOf(appliedTo(agencies), askedToShare(agencies), askedToAct(agencies)));
	}

	/** Ground of the whole: the body applied to is theirs, or they see all. */
	public boolean seesWhole(CaseReview review) {
		return ours(review) && (this.person.agencies().contains(review.body()) || seesAll());
	}

	private static Specification<CaseReview> appliedTo(Set<String> agencies) {
		return (row, query, cb) -> row.get("body").in(agencies);
	}

	/** Whether the person's agency was asked for its part in a review. */
	public boolean takesPart(CaseReview review) {
		return ours(review) && !parts(review).isEmpty();
	}

	/**
	 * The person's agencies that were asked for a part: to share what they hold, or to
	 * act on a recommendation.
	 */
	public Set<String> parts(CaseReview review) {
		Set<String> asked = new LinkedHashSet<>();
		this.shares.findByReviewKeyOrderByAgency(review.key()).forEach((share) -> asked.add(share.agency()));
		review.recommendations().forEach((one) -> asked.add(one.agency()));
		asked.retainAll(this.person.agencies());
		return asked;
	}

	private static Specification<CaseReview> askedToShare(Set<String> agencies) {
		return (row, query, cb) -> {
			var shared = query.subquery(String.class);
			var share = shared.from(ReviewShare.class);
			shared.select(share.get("reviewKey"))
				.where(cb.equal(share.get("reviewKey"), row.get("id")), share.get("agency").in(agencies));
			return cb.exists(shared);
		};
	}

	private static Specification<CaseReview> askedToAct(Set<String> agencies) {
		return (row, query, cb) -> {
			var recommended = query.subquery(String.class);
			var review = recommended.correlate(row);
			recommended.select(review.get("id")).where(review.join("recommendations").get("agency").in(agencies));
			return cb.exists(recommended);
		};
	}

	/** Whether the person may see every review: the manager and the task-group lead. */
	public boolean seesAll() {
		return this.person.is(Role.MANAGER)
				|| this.person.queues().contains(this.schedule.groupLead(partnership()).toString());
	}

	/** Every ground: reviews of other partnerships are out of sight. */
	public String partnership() {
		return this.person.partnership();
	}

	private boolean ours(CaseReview review) {
		return review.partnership().equals(partnership());
	}

	private Specification<CaseReview> ours() {
		String partnership = partnership();
		return (row, query, cb) -> cb.equal(row.get("partnership"), partnership);
	}

}
