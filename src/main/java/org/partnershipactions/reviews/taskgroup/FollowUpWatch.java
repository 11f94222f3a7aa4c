package org.partnershipactions.reviews.taskgroup;

import java.util.function.Predicate;

import org.partnershipactions.plan.action.ActionEvent.ActionCompleted;
import org.partnershipactions.plan.action.ActionEvent.ActionCompletedInPart;
import org.partnershipactions.plan.action.ActionEvent.ActionWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Closes what nobody needs any more: all follow-ups of a withdrawn action, and the
 * question of withdrawing one that was completed.
 */
@Component
class FollowUpWatch {

	private final FollowUps followUps;

	private final FollowUpProcess process;

	FollowUpWatch(FollowUps followUps, FollowUpProcess process) {
		this.followUps = followUps;
		this.process = process;
	}

	@EventListener
	void on(ActionWithdrawn event) {
		close(event.key(), "The action was withdrawn", (followUp) -> true);
	}

	@EventListener
	void on(ActionCompleted event) {
		close(event.key(), "The action was completed", (followUp) -> followUp.asked().withdrawal());
	}

	@EventListener
	void on(ActionCompletedInPart event) {
		close(event.key(), "The action was completed in part", (followUp) -> followUp.asked().withdrawal());
	}

	private void close(String action, String why, Predicate<FollowUpFacts> which) {
		this.followUps.openOf(action)
			.stream()
			.filter((followUp) -> which.test(followUp.facts()))
			.forEach((followUp) -> {
				this.followUps.save(followUp.close(why));
				this.process.closed(followUp.facts().key());
			});
	}

}
