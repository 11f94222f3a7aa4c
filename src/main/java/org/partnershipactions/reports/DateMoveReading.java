package org.partnershipactions.reports;

import java.util.List;
import java.util.Map;

import org.partnershipactions.plan.action.ActionSummary;
import org.partnershipactions.plan.action.Deadlines.DeadlineChange;
import org.partnershipactions.plan.reading.ActionReading;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Lists every moved date of some actions. */
@Service
@Transactional(readOnly = true)
public class DateMoveReading {

	private final ActionReading actions;

	DateMoveReading(ActionReading actions) {
		this.actions = actions;
	}

	/** Every move of the dates of these actions, in the order of the actions. */
	@AllowedTo(SIGNED_IN)
	public List<Move> of(List<ActionSummary> moved) {
		Map<String, List<DeadlineChange>> moves = this.actions
			.dateMoves(moved.stream().map(ActionSummary::key).toList());
		return moved.stream()
			.flatMap((action) -> moves.get(action.key()).stream().map((change) -> new Move(action, change)))
			.toList();
	}

	/** One move of a date of an action. */
	public record Move(ActionSummary action, DeadlineChange change) {
	}

}
