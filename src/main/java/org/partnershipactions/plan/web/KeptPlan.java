package org.partnershipactions.plan.web;

import java.io.Serializable;

import org.partnershipactions.plan.table.ImportChoices;

/**
 * The plan file whose report a person is reading, so that they need not choose it again.
 *
 * @param token name under which its bytes lie
 * @param name name that the person gave it
 * @param year plan year that it is for
 * @param choices what the person said of it so far; null for nothing
 */
record KeptPlan(String token, String name, String year, ImportChoices choices) implements Serializable {

	static final String ATTRIBUTE = "keptPlan";

	/** One kept before anything could be said of it comes back without choices. */
	KeptPlan {
		choices = (choices != null) ? choices : ImportChoices.NONE;
	}

	KeptPlan with(ImportChoices others) {
		return new KeptPlan(this.token, this.name, this.year, others);
	}

}
