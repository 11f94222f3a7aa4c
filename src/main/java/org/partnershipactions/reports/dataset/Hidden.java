package org.partnershipactions.reports.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.reviews.figures.Suppression;

/**
 * Which of some counts that make up a known sum are not shown: those below 5, and so many
 * more, the smallest first, that what is missing from the sum tells none of them. That a
 * count has a line tells that it is one at least, so what is missing must be more than
 * that by 5.
 */
final class Hidden {

	private static final int TWO = 2;

	private Hidden() {
	}

	/** The names of what is not shown. */
	static Set<String> of(Map<String, Integer> counts) {
		Set<String> hidden = new HashSet<>();
		List<Map.Entry<String, Integer>> smallestFirst = counts.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.toList();
		int sum = 0;
		for (Map.Entry<String, Integer> one : smallestFirst) {
			if (Suppression.small(one.getValue()) || (!hidden.isEmpty() && tells(hidden.size(), sum))) {
				hidden.add(one.getKey());
				sum += one.getValue();
			}
		}
		return hidden;
	}

	/**
	 * Whether even these, not shown, could be worked out from the sum, so that not even
	 * their names can be told.
	 */
	static boolean tells(Map<String, Integer> counts, Set<String> hidden) {
		return !hidden.isEmpty() && tells(hidden.size(), hidden.stream().mapToInt(counts::get).sum());
	}

	private static boolean tells(int lines, int sum) {
		return lines < TWO || sum < TWO * Suppression.LEAST || sum - lines < Suppression.LEAST;
	}

}
