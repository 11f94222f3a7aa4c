package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the live actions of a priority count and cost.
 *
 * @param number number of the priority
 * @param title its title
 * @param actions its live actions, in the order of their references
 */
public record PriorityValue(int number, String title, List<ActionValue> actions) {

	/** Actions that count something or say what they cost. */
	public List<ActionValue> known() {
		return this.actions.stream().filter(ActionValue::known).toList();
	}

	/** Actions with a target to count towards. */
	public List<ActionValue> withTarget() {
		return this.actions.stream().filter(ActionValue::hasTarget).toList();
	}

	/** Actions whose target was reached. */
	public List<ActionValue> reached() {
		return this.actions.stream().filter(ActionValue::targetReached).toList();
	}

	/** Pounds planned, as far as they are known; null where none are. */
	public BigDecimal planned() {
		return ActionValue.sum(this.actions, (one) -> one.action().money().planned());
	}

	/** Pounds spent, as far as they are known; null where none are. */
	public BigDecimal spent() {
		return ActionValue.sum(this.actions, (one) -> one.action().money().spent());
	}

	/** Its money by funding source. */
	public List<FundingValue> funding() {
		return FundingValue.of(known());
	}

}
