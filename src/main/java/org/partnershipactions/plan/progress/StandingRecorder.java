package org.partnershipactions.plan.progress;

import java.time.LocalDate;
import java.util.Optional;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.plan.action.PriorityAction;
import org.partnershipactions.plan.action.PriorityAction.ActionSaved;
import org.partnershipactions.plan.action.Stage;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes down how an action stands each time it is saved and stands otherwise than
 * before, in the transaction of the change. Drafts have no history.
 */
@Component
class StandingRecorder {

	private final ActionEpisodes episodes;

	private final PartnershipClock clock;

	StandingRecorder(ActionEpisodes episodes, PartnershipClock clock) {
		this.episodes = episodes;
		this.clock = clock;
	}

	@EventListener
	void saved(ActionSaved event) {
		PriorityAction action = event.action();
		if (action.stage() != Stage.DRAFT) {
			write(action, ActionStanding.of(action));
		}
	}

	private void write(PriorityAction action, ActionStanding now) {
		LocalDate today = this.clock.today();
		Optional<ActionEpisode> open = this.episodes.findByActionIdAndUntilDay(action.key(), ActionEpisode.OPEN);
		if (open.isEmpty()) {
			this.episodes.save(new ActionEpisode(action, now, today));
		}
		else if (!open.get().standing().equals(now)) {
			change(action, open.get(), now);
		}
	}

	private void change(PriorityAction action, ActionEpisode open, ActionStanding now) {
		LocalDate today = this.clock.today();
		if (open.beganBefore(today)) {
			this.episodes.save(open.end(today));
			this.episodes.save(new ActionEpisode(action, now, today));
		}
		else {
			this.episodes.save(open.now(now));
		}
	}

}
