package org.partnershipactions.planning.drafting;

import java.util.List;

import org.partnershipactions.calendar.PlanYear;

import org.springframework.stereotype.Component;

/** Hands the priorities of a plan to the task groups that draft them. */
@Component
public class DraftOpening {

	private final PriorityDrafts drafts;

	private final PriorityDraftSchedule schedule;

	DraftOpening(PriorityDrafts drafts, PriorityDraftSchedule schedule) {
		this.drafts = drafts;
		this.schedule = schedule;
	}

	/**
	 * Asks for the draft of each priority, again where the board sent it back.
	 * @return keys of the drafts, in the order of the priorities
	 */
	public List<String> open(PlanRef plan, List<PriorityToDraft> priorities) {
		List<PriorityDraft> before = this.drafts.of(plan.partnership(), plan.year());
		return priorities.stream()
			.map((one) -> before.stream()
				.filter((draft) -> draft.priority().number() == one.number())
				.findFirst()
				.orElseGet(() -> new PriorityDraft(plan.partnership(), plan.year(), one))
				.ask(one, this.schedule.due(), plan.returned()))
			.map((draft) -> this.drafts.save(draft).key())
			.toList();
	}

	/** Nobody needs the open drafts of a plan any more. */
	public void end(String partnership, PlanYear year) {
		this.drafts.of(partnership, year)
			.stream()
			.filter((draft) -> draft.state() == DraftState.OPEN)
			.forEach((draft) -> this.drafts.save(draft.end()));
	}

	/**
	 * The plan that is made.
	 *
	 * @param returned why the board sent its draft back, or null
	 */
	public record PlanRef(String partnership, PlanYear year, String returned) {
	}

}
