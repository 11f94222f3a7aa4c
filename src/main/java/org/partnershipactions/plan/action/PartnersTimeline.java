package org.partnershipactions.plan.action;

import org.partnershipactions.contributions.ContributionNews;
import org.partnershipactions.contributions.ContributionRequests;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.overdue.OverdueEvent.DelayExplained;
import org.partnershipactions.overdue.OverdueEvent.LevelRaised;
import org.partnershipactions.overdue.OverdueEvent.NoExplanationGiven;
import org.partnershipactions.overdue.OverdueEvent.OverdueDecided;
import org.partnershipactions.overdue.OverdueEvent.WorkFellLate;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down on an action what its partners answer, and what overdue reviews find and
 * decide.
 */
@Component
class PartnersTimeline {

	private final ActionTimeline timeline;

	private final PriorityActions actions;

	private final ContributionRequests requests;

	PartnersTimeline(ActionTimeline timeline, PriorityActions actions, ContributionRequests requests) {
		this.timeline = timeline;
		this.actions = actions;
		this.requests = requests;
	}

	@EventListener
	void heard(ContributionNews event) {
		if (event.subjectKind().equals(ActionSubjects.KIND)) {
			this.timeline.write(event.subjectKey(), this.timeline.name(event.agency()) + " " + event.words());
		}
	}

	@EventListener
	void late(WorkFellLate event) {
		write(event.subjectKey(), "Work fell late; an overdue review began");
	}

	@EventListener
	void explained(DelayExplained event) {
		write(event.subjectKey(), "The delay was explained");
	}

	@EventListener
	void silent(NoExplanationGiven event) {
		write(event.subjectKey(), "No explanation of the delay was given in time");
	}

	@EventListener
	void decided(OverdueDecided event) {
		write(event.subjectKey(), "Overdue review decided: " + event.decision().toLowerCase().replace('_', ' '));
	}

	@EventListener
	void raised(LevelRaised event) {
		write(event.subjectKey(), "Overdue review raised to the " + event.to().name().toLowerCase());
	}

	/**
	 * Late work of a contribution is written down on the action that it is for; what
	 * belongs to another feature's subjects is left to that feature.
	 */
	private void write(String key, String text) {
		if (this.actions.existsById(key)) {
			this.timeline.write(key, text);
		}
		else {
			this.requests.find(key)
				.map(ContributionView::subjectKey)
				.filter(this.actions::existsById)
				.ifPresent((action) -> this.timeline.write(action, text));
		}
	}

}
