package org.partnershipactions.planning.drafting;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Reads how far the priorities of a plan are drafted. */
@Service
@Transactional(readOnly = true)
public class PriorityDraftReading {

	private final PriorityDrafts drafts;

	PriorityDraftReading(PriorityDrafts drafts) {
		this.drafts = drafts;
	}

	/** What was decided on the actions of last year, by the priorities of the plan. */
	@AllowedTo(SIGNED_IN)
	public List<DraftView> all(String partnership, PlanYear year) {
		return this.drafts.of(partnership, year).stream().map(PriorityDraftReading::view).toList();
	}

	private static DraftView view(PriorityDraft draft) {
		return new DraftView(draft.priority().number(), draft.priority().title(), draft.priority().taskGroup(),
				draft.state() == DraftState.OPEN, draft.stepDue(),
				draft.decisions()
					.stream()
					.map((one) -> new DecisionView(one.actionRef(), one.kind().words(), one.made(), one.reason()))
					.toList());
	}

	/**
	 * How far the draft of a priority came.
	 *
	 * @param open whether its task group is at work
	 * @param due by when, or null
	 */
	public record DraftView(int priority, String title, String taskGroup, boolean open, LocalDate due,
			List<DecisionView> decisions) {
	}

	/**
	 * What became of an action of last year.
	 *
	 * @param ref its reference there
	 * @param decision in words
	 * @param made references of what it became, or null
	 * @param reason why, or null
	 */
	public record DecisionView(String ref, String decision, String made, String reason) {
	}

}
