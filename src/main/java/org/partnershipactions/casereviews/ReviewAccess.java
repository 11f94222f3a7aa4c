package org.partnershipactions.casereviews;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnershipactions.residents.ResidentAccessVoter;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who may do what with a case review, and who may know its people. */
@Component("caseReviewAccess")
@Transactional(readOnly = true)
public class ReviewAccess implements ResidentAccessVoter {

	private final CaseReviews reviews;

	private final ReviewShares shares;

	private final ReviewVisibility visibility;

	private final ReviewSchedule schedule;

	private final CurrentPerson person;

	ReviewAccess(CaseReviews reviews, ReviewShares shares, ReviewVisibility visibility, ReviewSchedule schedule,
			CurrentPerson person) {
		this.reviews = reviews;
		this.shares = shares;
		this.visibility = visibility;
		this.schedule = schedule;
		this.person = person;
	}

	/** Whether the person runs the review: single point of contact or manager. */
	public boolean runs(String key) {
		CaseReview review = this.reviews.withKey(key);
		return ours(review) && (holds(this.schedule.contactPoint(review)) || this.person.is(Role.MANAGER));
	}

	/** Whether the person may record an appeal now: runs the review, in time for it. */
	public boolean takesAppeal(String key) {
		return runs(key) && this.reviews.withKey(key).appealWindow().open(this.schedule.today());
	}

	/** Whether the person manages the partnership that the review belongs to. */
	public boolean manages(String key) {
		return this.person.is(Role.MANAGER) && ours(this.reviews.withKey(key));
	}

	/** Whether the person answers for the body that is asked to share. */
	public boolean shares(String key) {
		ReviewShare share = this.shares.withKey(key);
		CaseReview review = this.reviews.withKey(share.reviewKey());
		return ours(review) && holds(this.schedule.coordinator(review, share.agency()));
	}

	/** Whether the person may enter what somebody applies for. */
	public boolean takes() {
		return this.person.is(Role.MEMBER) || this.person.is(Role.COORDINATOR) || this.person.is(Role.MANAGER)
				|| this.person.is(Role.TRIAGE) || this.person.is(Role.LEAD);
	}

	/** Whoever may see a case review may see that its people are known. */
	@Override
	public Set<String> seen(Collection<String> residentKeys) {
		return this.reviews.of(residentKeys)
			.stream()
			.filter(this.visibility::seesWhole)
			.map(CaseReview::application)
			.flatMap((application) -> Stream.of(application.victimKey(), application.applicantKey()))
			.filter(residentKeys::contains)
			.collect(Collectors.toSet());
	}

	/** Whoever may see a case review may see who applied and for whom. */
	@Override
	public Set<String> identified(Collection<String> residentKeys) {
		return seen(residentKeys);
	}

	private boolean holds(Queue queue) {
		return this.person.queues().contains(queue.toString());
	}

	private boolean ours(CaseReview review) {
		return review.partnership().equals(this.person.partnership());
	}

}
