package org.partnershipactions.plan.money;

import java.time.Instant;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.workflow.StepNotOpen;

/**
 * Somebody changed the money of an action, or a source, after it was opened for a change.
 * Answers 409, with both: {@code saved} as it stands now, its {@code version} among it,
 * and {@code yours}.
 */
public class MoneyOvertaken extends StepNotOpen {

	MoneyOvertaken(String who, Instant when, Object saved, Object yours) {
		super("%s changed this after you opened it, %s. Nothing of yours is saved yet: take over what you need and save again, and yours replaces theirs."
			.formatted(who, DayWords.moment(when)));
		getBody().setProperty("saved", saved);
		getBody().setProperty("yours", yours);
	}

}
