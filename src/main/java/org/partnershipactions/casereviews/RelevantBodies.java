package org.partnershipactions.casereviews;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.casereviews.ReviewShare.ShareState;
import org.partnershipactions.cases.reading.CaseHistory;
import org.partnershipactions.partners.duties.Duty;
import org.partnershipactions.partners.duties.DutyReading;

import org.springframework.stereotype.Component;

/**
 * Knows which bodies share and which had a hand in what is reviewed, and asks them for
 * what they hold.
 */
@Component
class RelevantBodies {

	private final ReviewThreshold threshold;

	private final CaseHistory cases;

	private final DutyReading duties;

	private final ReviewSchedule schedule;

	private final ReviewShares shares;

	private final ReviewDisclosures disclosures;

	RelevantBodies(ReviewThreshold threshold, CaseHistory cases, DutyReading duties, ReviewSchedule schedule,
			ReviewShares shares, ReviewDisclosures disclosures) {
		this.threshold = threshold;
		this.cases = cases;
		this.duties = duties;
		this.schedule = schedule;
		this.shares = shares;
		this.disclosures = disclosures;
	}

	/** Asks each body; gives the keys of the requests. */
	List<String> askToShare(CaseReview review) {
		Set<String> bodies = toShare(review);
		bodies.forEach((agency) -> this.disclosures.asked(review, agency));
		return bodies.stream()
			.map((agency) -> new ReviewShare(review.key(), agency, this.schedule.today(), this.schedule.shareDue()))
			.map((share) -> this.shares.save(share).key())
			.toList();
	}

	/**
	 * Refuses to go on where nobody was named that must share what it holds.
	 * @param field what is answered when that is found
	 */
	void mustBeNamed(String partnership, String field) {
		this.duties.needed(partnership, Duty.CASE_REVIEW_BODIES, field);
	}

	/** Lets all bodies off that have not shared. */
	void release(String reviewKey) {
		this.shares.findByReviewKeyOrderByAgency(reviewKey)
			.stream()
			.filter((share) -> share.state() == ShareState.ASKED)
			.forEach((share) -> this.shares.save(share.release()));
	}

	/** Agencies that worked what is reviewed, each with what it did, in words. */
	Map<String, String> worked(CaseReview review) {
		Map<String, String> worked = new LinkedHashMap<>();
		this.threshold.cases(review).forEach((one) -> this.cases.agencies(one).forEach(worked::putIfAbsent));
		this.threshold.made(review)
			.stream()
			.filter((report) -> report.agency() != null && report.caseKey() == null)
			.forEach((report) -> worked.putIfAbsent(report.agency(), "dealt with report " + report.ref()));
		return worked;
	}

	/**
	 * The bodies that are to share what they hold, each once; for one that has ended,
	 * whoever answers for it.
	 */
	private Set<String> toShare(CaseReview review) {
		Set<String> named = new LinkedHashSet<>();
		named.add(review.body());
		named.addAll(this.duties.holders(review.partnership(), Duty.CASE_REVIEW_BODIES));
		named.addAll(worked(review).keySet());
		Set<String> bodies = new LinkedHashSet<>();
		named.forEach((body) -> bodies.add(this.schedule.answeringFor(body)));
		bodies.removeIf((body) -> !this.schedule.serves(review.partnership(), body));
		return bodies;
	}

}
