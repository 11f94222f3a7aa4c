package org.partnershipactions.plan.table;

import java.util.LinkedHashMap;
import java.util.Map;

import org.partnershipactions.workflow.StepNotOpen;

/**
 * Somebody changed an action of a draft, or left it out, after it was opened for a
 * change. Answers 409, with both texts: {@code saved} (its fields and {@code version};
 * none where it was left out) and {@code yours}.
 */
public class ActionOvertaken extends StepNotOpen {

	private final transient DraftedAction saved;

	ActionOvertaken(String message, DraftedAction saved, ActionEntry yours) {
		super(message);
		this.saved = saved;
		if (saved != null) {
			Map<String, Object> theirs = new LinkedHashMap<>();
			theirs.put("version", saved.version());
			theirs.put("action", saved.entry());
			getBody().setProperty("saved", theirs);
		}
		getBody().setProperty("yours", yours);
	}

	/** The action as it stands now; null where it was left out. */
	public DraftedAction saved() {
		return this.saved;
	}

}
