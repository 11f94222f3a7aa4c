package org.partnershipactions.reports.dataset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.partnershipactions.reviews.figures.Suppression;

/**
 * Which of some counts that make up a known sum are not shown: those below 5, and so many
 * more, the smallest first, that what is missing from the sum tells none of them.
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
			boolean complement = !hidden.isEmpty() && (hidden.size() < TWO || sum < TWO * Suppression.LEAST);
			if (Suppression.small(one.getValue()) || complement) {
				hidden.add(one.getKey());
				sum += one.getValue();
			}
		}
		return hidden;
	}

}
