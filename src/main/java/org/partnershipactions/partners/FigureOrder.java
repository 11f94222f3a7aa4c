package org.partnershipactions.partners;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.partnershipactions.forms.InvalidAnswers;

/**
 * Two figures of which one must stay below the other from a day on.
 *
 * @param lower code of the lower one
 * @param upper code of the upper one
 */
record FigureOrder(String lower, String upper) {

	static final List<FigureOrder> ALL = List.of(new FigureOrder("plan.rag.amber", "plan.rag.green"));

	/** The other figure, or null where this order does not bind the one with the code. */
	String other(String code) {
		return code.equals(this.lower) ? this.upper : code.equals(this.upper) ? this.lower : null;
	}

	/**
	 * Refuses, on the field {@code value}, a value that would meet or pass one of the
	 * other figure's from that day on.
	 */
	void check(String code, int value, Collection<Integer> others) {
		boolean low = code.equals(this.lower);
		Predicate<Integer> passed = (other) -> low ? value >= other : value <= other;
		others.stream().filter(passed).findFirst().ifPresent((other) -> {
			throw new InvalidAnswers("value", "It must stay %s %d, which \"%s\" is from then on"
				.formatted(low ? "below" : "above", other, low ? this.upper : this.lower));
		});
	}

	/** The values of a figure from a day on: the one in force, and those that follow. */
	static Collection<Integer> from(LocalDate day, List<LocalFigure> set) {
		TreeMap<LocalDate, Integer> values = new TreeMap<>();
		set.forEach((row) -> values.put(row.value().from(), row.value().value()));
		LocalDate first = values.floorKey(day);
		return (first != null) ? values.tailMap(first, true).values() : values.values();
	}

}
