package org.partnershipactions.reviews.taskgroup;

import java.util.List;

import org.partnershipactions.workflow.BriefingSection;
import org.partnershipactions.workflow.BriefingSection.Row;
import org.partnershipactions.workflow.ProcessBriefing;

import org.springframework.stereotype.Component;

/** What is asked for, by whom and about which action. */
@Component
class FollowUpBriefings implements ProcessBriefing {

	private final FollowUps followUps;

	private final TaskGroupReviews reviews;

	private final DecisionWords words;

	FollowUpBriefings(FollowUps followUps, TaskGroupReviews reviews, DecisionWords words) {
		this.followUps = followUps;
		this.reviews = reviews;
		this.words = words;
	}

	@Override
	public String process() {
		return FollowUpProcess.ID;
	}

	@Override
	public List<BriefingSection> brief(String key) {
		FollowUpFacts followUp = this.followUps.withKey(key).facts();
		FollowedUp asked = followUp.asked();
		GroupReviewFacts review = this.reviews.withKey(asked.review()).facts();
		return List.of(new BriefingSection("What the task group asks for", List.of(
				new Row("Task group", review.about().groupName(), null),
				new Row("Decided at", review.about().title() + ", held on " + DecisionWords.day(review.sitting().day()),
						null),
				new Row("Action", asked.actionRef() + " " + asked.actionTitle(), asked.path()),
				new Row(asked.withdrawal() ? "Why it should be withdrawn" : "To be done", asked.words(), null),
				new Row("Whose work",
						asked.withdrawal() ? "The partnership manager" : this.words.agency(followUp.agency()), null),
				new Row("By", DecisionWords.day(followUp.due()), null)), List.of()));
	}

}
