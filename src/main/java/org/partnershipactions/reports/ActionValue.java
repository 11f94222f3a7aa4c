package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.partnershipactions.plan.reading.PlanStanding.ActionAt;

/**
 * What one action counts and what it costs.
 *
 * @param action the action as it stood
 */
public record ActionValue(ActionAt action) {

	private static final int PENCE = 2;

	/** Whether it counts anything, or says what it costs. */
	public boolean known() {
		return this.action.output().unit() != null || this.action.money().planned() != null
				|| this.action.money().spent() != null || this.action.output().counted() != null;
	}

	/** Whether it has a target to count towards. */
	public boolean hasTarget() {
		return this.action.output().target() != null;
	}

	/** Whether what was counted reached the target. */
	public boolean targetReached() {
		return hasTarget() && this.action.output().counted() != null
				&& this.action.output().counted() >= this.action.output().target();
	}

	/**
	 * Pounds spent for each output counted, to the penny; null where either is not known
	 * or nothing was counted.
	 */
	public BigDecimal costOfEach() {
		return each(this.action.money().spent(), this.action.output().counted());
	}

	/**
	 * Pounds planned for each output planned, to the penny; null where either is not
	 * known or none is planned.
	 */
	public BigDecimal plannedCostOfEach() {
		return each(this.action.money().planned(), this.action.output().target());
	}

	private static BigDecimal each(BigDecimal pounds, Integer number) {
		return (pounds == null || number == null || number <= 0) ? null
				: pounds.divide(BigDecimal.valueOf(number), PENCE, RoundingMode.HALF_UP);
	}

	/** The sum of some money of actions, as far as it is known; null where none is. */
	static BigDecimal sum(List<ActionValue> actions, Function<ActionValue, BigDecimal> money) {
		return actions.stream().map(money).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
	}

}
