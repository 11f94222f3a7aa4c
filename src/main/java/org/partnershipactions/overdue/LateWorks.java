package org.partnershipactions.overdue;

import java.util.List;
import java.util.Map;

import org.partnershipactions.workflow.Step;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has a decision carried out by whoever owns the late work; looked up late, because they
 * themselves use this module.
 */
@Component
class LateWorks {

	private final ObjectProvider<LateWork> owners;

	private final OverdueDates dates;

	LateWorks(ObjectProvider<LateWork> owners, OverdueDates dates) {
		this.owners = owners;
		this.dates = dates;
	}

	List<Map<String, String>> agencies(Step step) {
		return owner(step).agencies(step);
	}

	void apply(Step step, Verdict verdict) {
		LateWork owner = owner(step);
		String why = verdict.decisionComment();
		switch (verdict.kind()) {
			case NEW_DATE -> owner.moveDate(step, verdict.newDate(), why);
			case CHASE -> owner.chase(step, this.dates.nextCheck());
			case CHANGE_AGENCY -> changeAgency(owner, step, verdict);
			case WITHDRAW -> owner.withdraw(step, why);
			case RAISE -> throw new IllegalStateException("A raised review is not decided yet");
		}
	}

	/**
	 * The date moves first: giving a contribution to another agency ends the step that
	 * the date belongs to.
	 */
	private static void changeAgency(LateWork owner, Step step, Verdict verdict) {
		if (verdict.newDate() != null) {
			owner.moveDate(step, verdict.newDate(), verdict.decisionComment());
		}
		owner.changeAgency(step, verdict.newAgency(), verdict.decisionComment());
	}

	private LateWork owner(Step step) {
		return this.owners.stream()
			.filter((owner) -> owner.process().equals(step.process()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody answers for late work of " + step.process()));
	}

}
