package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.workflow.Step;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has a decision carried out by whoever owns the late work; looked up late, because they
 * themselves use this module.
 */
@Component
class LateWorkOwners {

	private final ObjectProvider<LateWork> owners;

	private final OverdueSchedule schedule;

	LateWorkOwners(ObjectProvider<LateWork> owners, OverdueSchedule schedule) {
		this.owners = owners;
		this.schedule = schedule;
	}

	List<Map<String, String>> agencies(Step step) {
		return owner(step).agencies(step);
	}

	/** The day to which whoever owes a step is held, if its task is due by another. */
	Optional<LocalDate> heldTo(Step step) {
		return owner(step).heldTo(step);
	}

	void apply(Step step, OverdueDecision decision) {
		LateWork owner = owner(step);
		String why = decision.decisionComment();
		switch (decision.kind()) {
			case NEW_DATE -> owner.moveDate(step, decision.newDate(), why);
			case CHASE -> owner.chase(step, this.schedule.nextCheck());
			case CHANGE_AGENCY -> changeAgency(owner, step, decision);
			case WITHDRAW -> owner.withdraw(step, why);
			case RAISE -> throw new IllegalStateException("A raised review is not decided yet");
		}
	}

	/**
	 * The date moves first: giving a contribution to another agency ends the step that
	 * the date belongs to.
	 */
	private static void changeAgency(LateWork owner, Step step, OverdueDecision decision) {
		if (decision.newDate() != null) {
			owner.moveDate(step, decision.newDate(), decision.decisionComment());
		}
		owner.changeAgency(step, decision.newAgency(), decision.decisionComment());
	}

	private LateWork owner(Step step) {
		return this.owners.stream()
			.filter((owner) -> owner.process().equals(step.process()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody answers for late work of " + step.process()));
	}

}
