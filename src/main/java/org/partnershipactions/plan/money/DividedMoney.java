package org.partnershipactions.plan.money;

import java.util.List;
import java.util.Map;

import org.partnershipactions.plan.money.MoneyDivision.Part;

/**
 * The money of one action as it is divided.
 *
 * @param version counts the changes of its lines, 0 where there are none; a change names
 * the one that was read
 * @param division its amounts
 * @param names the names of all sources of its plan, by their codes
 */
public record DividedMoney(int version, MoneyDivision division, Map<String, String> names) {

	/** Name of a source. */
	public String name(String source) {
		return this.names.get(source);
	}

	/** The lines as they were typed. */
	public List<Part> lines() {
		return this.division.lines();
	}

	/** Whether there is anything to show. */
	public boolean isEmpty() {
		return lines().isEmpty() && this.division.planned().signum() == 0 && this.division.spent().signum() == 0;
	}

}
