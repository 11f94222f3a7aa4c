package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * The one rule of how the money of an action is divided. What its delivery plan and its
 * completion report say stays as it was reported; the lines of its sources divide it.
 * <ul>
 * <li>Where a stage has said nothing yet, what the lines say together stands for it.</li>
 * <li>One source alone, on whose line nobody typed an amount, has all of it.</li>
 * <li>What the lines leave is not divided yet. Lines never say more when they are typed;
 * a stage that was reported again with less leaves some that is divided beyond it.</li>
 * <li>A withdrawn action plans nothing any more; what it spent stays spent.</li>
 * </ul>
 *
 * @param reportedPlanned pounds by the delivery plan, or null
 * @param reportedSpent pounds by the completion report, or null
 * @param withdrawn whether the action was withdrawn
 * @param lines what each source gives, in their order
 */
public record MoneyDivision(BigDecimal reportedPlanned, BigDecimal reportedSpent, boolean withdrawn, List<Part> lines) {

	/** What was planned of the action's money. */
	public BigDecimal planned() {
		return this.withdrawn ? Pounds.NONE : total(this.reportedPlanned, Part::planned);
	}

	/** What was spent. */
	public BigDecimal spent() {
		return total(this.reportedSpent, Part::spent);
	}

	/** What each source gives by the rule. */
	public List<Part> parts() {
		return this.lines.stream()
			.map((one) -> new Part(one.source(),
					this.withdrawn ? null : whole(one.planned()) ? Pounds.kept(this.reportedPlanned) : one.planned(),
					whole(one.spent()) ? Pounds.kept(this.reportedSpent) : one.spent(), one.note()))
			.toList();
	}

	/**
	 * What is planned and no source gives; negative where the sources give more than the
	 * delivery plan says.
	 */
	public BigDecimal undividedPlanned() {
		return planned().subtract(sum(parts(), Part::planned));
	}

	/** The same of what was spent. */
	public BigDecimal undividedSpent() {
		return spent().subtract(sum(parts(), Part::spent));
	}

	private boolean whole(BigDecimal typed) {
		return typed == null && this.lines.size() == 1;
	}

	private BigDecimal total(BigDecimal reported, Function<Part, BigDecimal> amount) {
		return (reported != null) ? Pounds.kept(reported) : sum(this.lines, amount);
	}

	private static BigDecimal sum(List<Part> parts, Function<Part, BigDecimal> amount) {
		return parts.stream().map(amount).map(Pounds::orNone).reduce(Pounds.NONE, BigDecimal::add);
	}

	/**
	 * What one source gives to an action.
	 *
	 * @param source code of the source
	 * @param planned pounds planned, or null where nobody said
	 * @param spent pounds spent, or null where nobody said
	 * @param note what somebody noted, or null
	 */
	public record Part(String source, BigDecimal planned, BigDecimal spent, String note) {
	}

}
