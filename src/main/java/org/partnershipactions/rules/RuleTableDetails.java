package org.partnershipactions.rules;

import java.util.List;

/**
 * A rule table with all its versions.
 *
 * @param shape what does not change about it
 * @param inForce number of the version that decides today
 * @param versions all versions, the latest first
 */
public record RuleTableDetails(RuleTableShape shape, int inForce, List<RuleVersionView> versions) {

	/** The version that decides today. */
	public RuleVersionView current() {
		return version(this.inForce);
	}

	/** The version with a number, which must be there. */
	public RuleVersionView version(int number) {
		return this.versions.stream().filter((one) -> one.number() == number).findFirst().orElseThrow();
	}

}
