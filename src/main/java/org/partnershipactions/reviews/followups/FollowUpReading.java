package org.partnershipactions.reviews.followups;

import java.util.List;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what task groups asked for; whoever shows a review checks who may see it. */
@Component
@Transactional(readOnly = true)
public class FollowUpReading {

	private final FollowUps followUps;

	private final FollowUpSchedule schedule;

	private final Directory directory;

	FollowUpReading(FollowUps followUps, FollowUpSchedule schedule, Directory directory) {
		this.followUps = followUps;
		this.schedule = schedule;
		this.directory = directory;
	}

	/** All that one review asked for, the soonest due first. */
	public List<FollowUpView> ofReview(String review) {
		return this.followUps.ofReview(review).stream().map(this::view).toList();
	}

	/** What a group still waits for, the soonest due first. */
	public List<FollowUpView> openOf(String partnership, String group) {
		return this.followUps.openOfGroup(partnership, group).stream().map(this::view).toList();
	}

	/** Who owes a follow-up. */
	public Queue owner(String key) {
		return this.schedule.owner(this.followUps.withKey(key));
	}

	/** Name of the agency that does it, or of whoever decides. */
	String ownerName(FollowUp followUp) {
		return followUp.withdrawal() ? "The partnership manager" : this.directory.agencyName(followUp.agency());
	}

	private FollowUpView view(FollowUp followUp) {
		FollowUpRequest request = followUp.request();
		return new FollowUpView(followUp.key(), request.action().actionRef(), request.action().path(),
				request.withdrawal() ? "Withdrawal asked for: " + request.words() : request.words(),
				ownerName(followUp), followUp.due(), followUp.state(), followUp.answer());
	}

}
