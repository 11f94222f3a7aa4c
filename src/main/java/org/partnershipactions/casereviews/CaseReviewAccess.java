package org.partnershipactions.casereviews;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.partnershipactions.residents.ResidentAccessVoter;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says who may do what with a case review, and who may know its people. */
@Component("caseReviewAccess")
@Transactional(readOnly = true)
public class CaseReviewAccess implements ResidentAccessVoter {

	private final AsbCaseReviews reviews;

	private final ReviewShares shares;

	private final ReviewTeams teams;

	private final CurrentPerson person;

	CaseReviewAccess(AsbCaseReviews reviews, ReviewShares shares, ReviewTeams teams, CurrentPerson person) {
		this.reviews = reviews;
		this.shares = shares;
		this.teams = teams;
		this.person = person;
	}

	/** Whether the person runs the review: single point of contact or manager. */
	public boolean runs(String key) {
		AsbCaseReview review = this.reviews.withKey(key);
		return ours(review) && (holds(this.teams.contactPoint(review)) || this.person.is(Role.MANAGER));
	}

	/** Whether the person manages the partnership that the review belongs to. */
	public boolean manages(String key) {
		return this.person.is(Role.MANAGER) && ours(this.reviews.withKey(key));
	}

	/** Whether the person answers for the body that is asked to share. */
	public boolean shares(String key) {
		ReviewShare share = this.shares.withKey(key);
		AsbCaseReview review = this.reviews.withKey(share.reviewKey());
		return ours(review) && holds(this.teams.coordinator(review, share.agency()));
	}

	/** Whether the person may enter what somebody applies for. */
	public boolean takes() {
		return this.person.is(Role.MEMBER) || this.person.is(Role.COORDINATOR) || this.person.is(Role.MANAGER)
				|| this.person.is(Role.TRIAGE) || this.person.is(Role.LEAD);
	}

	/** Whether the person may see all of a review. */
	public boolean sees(AsbCaseReview review) {
		return ours(review) && (this.person.agencies().contains(review.body()) || seesAll());
	}

	/** Whether the person may see every review: the manager and the task-group lead. */
	public boolean seesAll() {
		return this.person.is(Role.MANAGER) || holds(this.teams.groupLead(this.person.partnership()));
	}

	/** Whether the person's agency was asked for its part in a review. */
	public boolean takesPart(AsbCaseReview review) {
		return ours(review) && !parts(review).isEmpty();
	}

	/** The person's agencies that were asked for a part. */
	public Set<String> parts(AsbCaseReview review) {
		Set<String> asked = new LinkedHashSet<>();
		this.shares.findByReviewKeyOrderByAgency(review.key()).forEach((share) -> asked.add(share.agency()));
		review.recommendations().forEach((one) -> asked.add(one.agency()));
		asked.retainAll(this.person.agencies());
		return asked;
	}

	/** Whoever may see a case review may see that its people are known. */
	@Override
	public boolean maySee(String residentKey) {
		return this.reviews.of(List.of(residentKey)).stream().anyMatch(this::sees);
	}

	/** Whoever may see a case review may see who applied and for whom. */
	@Override
	public boolean maySeeIdentity(String residentKey) {
		return maySee(residentKey);
	}

	public CurrentPerson person() {
		return this.person;
	}

	private boolean holds(Queue queue) {
		return this.person.queues().contains(queue.toString());
	}

	private boolean ours(AsbCaseReview review) {
		return review.partnership().equals(this.person.partnership());
	}

}
