package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The money of a plan: what each source has, what is planned and spent of it.
 *
 * @param year such as {@code 2026-27}
 * @param sources by name
 * @param undivided what no source gives, by action
 * @param beyond what sources give beyond what the stages of an action say, by action
 */
public record PlanMoney(String year, List<SourceMoney> sources, List<ActionPart> undivided, List<ActionPart> beyond) {

	/** The source of a code, where there is one. */
	public Optional<SourceMoney> source(String code) {
		return this.sources.stream().filter((one) -> one.code().equals(code)).findFirst();
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return this.sources.isEmpty() && this.undivided.isEmpty();
	}

	/** Pounds planned that no source gives. */
	public BigDecimal undividedPlanned() {
		return sum(this.undivided, ActionPart::planned);
	}

	/** Pounds spent that no source gives. */
	public BigDecimal undividedSpent() {
		return sum(this.undivided, ActionPart::spent);
	}

	/** Pounds planned from sources beyond what delivery plans say. */
	public BigDecimal beyondPlanned() {
		return sum(this.beyond, ActionPart::planned);
	}

	/** Pounds spent from sources beyond what completion reports say. */
	public BigDecimal beyondSpent() {
		return sum(this.beyond, ActionPart::spent);
	}

	/** What all sources have, or null where one of them is not known. */
	public BigDecimal available() {
		boolean known = !this.sources.isEmpty() && this.sources.stream().allMatch((one) -> one.available() != null);
		return known ? sum(this.sources, SourceMoney::available) : null;
	}

	/** What the actions of the plan planned: the sources, and what none gives. */
	public BigDecimal planned() {
		return sum(this.sources, SourceMoney::planned).add(undividedPlanned()).subtract(beyondPlanned());
	}

	/** What they spent. */
	public BigDecimal spent() {
		return sum(this.sources, SourceMoney::spent).add(undividedSpent()).subtract(beyondSpent());
	}

	/** What is left of all budgets, or null where one of them is not known. */
	public BigDecimal balance() {
		return left(available(), spent());
	}

	/** What nothing is planned for, or null where a budget is not known. */
	public BigDecimal free() {
		return left(available(), planned());
	}

	static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> amount) {
		return rows.stream().map(amount).map(Pounds::orNone).reduce(Pounds.NONE, BigDecimal::add);
	}

	private static BigDecimal left(BigDecimal available, BigDecimal gone) {
		return (available != null) ? available.subtract(gone) : null;
	}

	/**
	 * A source, and what actions take from it.
	 *
	 * @param code its code, the same in each year
	 * @param version counts its changes; a change names the one that was read
	 * @param budget pounds of the year; null where not known
	 * @param carriedOver pounds left of the year before, as typed, or null
	 * @param actions the actions that name it
	 */
	public record SourceMoney(String code, String name, int version, BigDecimal budget, BigDecimal carriedOver,
			List<ActionPart> actions) {

		/** Budget and what was carried over; null where the budget is not known. */
		public BigDecimal available() {
			return (this.budget != null) ? Pounds.sum(this.budget, this.carriedOver) : null;
		}

		/** Pounds planned. */
		public BigDecimal planned() {
			return sum(this.actions, ActionPart::planned);
		}

		/** Pounds spent. */
		public BigDecimal spent() {
			return sum(this.actions, ActionPart::spent);
		}

		/** What is left; negative where more was spent; null where not known. */
		public BigDecimal balance() {
			return left(available(), spent());
		}

		/**
		 * What nothing is planned for; negative where too much is; null where not known.
		 */
		public BigDecimal free() {
			return left(available(), planned());
		}

		/** Whether more is planned than it has. */
		public boolean overCommitted() {
			return free() != null && free().signum() < 0;
		}

		/** Whether more was spent than it has. */
		public boolean overSpent() {
			return balance() != null && balance().signum() < 0;
		}

	}

	/**
	 * What an action takes.
	 *
	 * @param ref its reference
	 * @param title what is to be done in it
	 * @param withdrawn whether it was withdrawn, so that nothing is planned any more
	 * @param planned pounds, or null where nobody said
	 * @param spent pounds, or null where nobody said
	 * @param note what somebody noted, or null
	 */
	public record ActionPart(String ref, String title, boolean withdrawn, BigDecimal planned, BigDecimal spent,
			String note) {
	}

}
