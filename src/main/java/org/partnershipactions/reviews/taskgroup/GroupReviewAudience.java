package org.partnershipactions.reviews.taskgroup;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.reviews.followups.FollowUpReading;
import org.partnershipactions.reviews.taskgroup.TaskGroupReview.ReviewScope;
import org.partnershipactions.workflow.Queue;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows who hears of a review and of its follow-ups. */
@Component
@Transactional(readOnly = true)
public class GroupReviewAudience {

	private final TaskGroupReviews reviews;

	private final ReviewDecisions decisions;

	private final FollowUpReading followUps;

	private final Directory directory;

	GroupReviewAudience(TaskGroupReviews reviews, ReviewDecisions decisions, FollowUpReading followUps,
			Directory directory) {
		this.reviews = reviews;
		this.decisions = decisions;
		this.followUps = followUps;
		this.directory = directory;
	}

	/** The group's lead and the coordinators of its agencies, each queue once. */
	public List<Queue> of(String key) {
		ReviewScope about = this.reviews.withKey(key).about();
		List<Queue> audience = new ArrayList<>(List.of(Queue.ofGroupLead(about.groupCode())));
		this.directory.groups(about.partnership())
			.stream()
			.filter((group) -> group.code().equals(about.groupCode()))
			.map(TaskGroupSummary::agencies)
			.flatMap(List::stream)
			.map((agency) -> this.directory.queueFor(about.partnership(), agency, "coordinator"))
			.forEach(audience::add);
		return audience.stream().distinct().toList();
	}

	/** Who owes a follow-up. */
	public Queue owner(String followUp) {
		return this.followUps.owner(followUp);
	}

	/** How many decisions were applied, in words without what was typed. */
	public String outcome(String key) {
		List<ReviewDecision> all = this.decisions.of(key);
		long applied = all.stream().filter((one) -> one.outcome().result() == DecisionResult.APPLIED).count();
		return "%d of %d %s applied".formatted(applied, all.size(),
				(all.size() == 1) ? "decision was" : "decisions were");
	}

}
