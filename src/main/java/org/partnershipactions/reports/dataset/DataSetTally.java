package org.partnershipactions.reports.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.reviews.figures.Suppression;

/**
 * Counts some things by one property after the other.
 *
 * @param <T> what is counted
 */
final class DataSetTally<T> {

	static final String UNKNOWN = "Not known";

	static final String ANY = "Any";

	private final String counted;

	private final List<T> all;

	private final List<DataCell> cells = new ArrayList<>();

	DataSetTally(String counted, List<T> all) {
		this.counted = counted;
		this.all = all;
		add("total", "All", Suppression.small(all.size()) && !all.isEmpty() ? null : all.size());
	}

	/** By one property. Where the total is not shown, nothing is. */
	DataSetTally<T> by(String name, Function<T, String> property) {
		if (!Suppression.small(this.all.size())) {
			lines(name, ANY, counts(this.all, property));
		}
		else if (!this.all.isEmpty()) {
			none(name, ANY);
		}
		return this;
	}

	/**
	 * By class and by category. The categories of a class make up its number, so each
	 * class is looked at by itself, and where its number is not shown, none of theirs is.
	 */
	DataSetTally<T> byCategory(Function<T, CaseCategory> category) {
		Function<T, String> ofClass = (one) -> category.apply(one).asbClass().words();
		by("class", ofClass);
		Set<String> shown = this.cells.stream()
			.filter((cell) -> cell.by().equals("class") && cell.number() != null)
			.map(DataCell::value)
			.collect(Collectors.toSet());
		this.all.stream()
			.collect(Collectors.groupingBy(ofClass, TreeMap::new, Collectors.toList()))
			.forEach((name, of) -> categories(shown.contains(name) ? name : null,
					counts(of, (one) -> category.apply(one).words())));
		return this;
	}

	List<DataCell> cells() {
		return this.cells;
	}

	/** Of one class; of one that is not shown there is nothing but that it is there. */
	private void categories(String ofClass, Map<String, Integer> counts) {
		if (ofClass != null) {
			lines("category", ANY + " of " + ofClass, counts);
		}
		else {
			none("category", ANY);
		}
	}

	/** One line for each count, or one for all where even their names would tell. */
	private void lines(String by, String any, Map<String, Integer> counts) {
		Set<String> hidden = Hidden.of(counts);
		if (Hidden.tells(counts, hidden)) {
			none(by, any);
			return;
		}
		counts.forEach((value, number) -> add(by, value, hidden.contains(value) ? null : number));
	}

	/** One line for all of which nothing is shown. */
	private void none(String by, String any) {
		DataCell line = new DataCell(this.counted, by, any, null);
		if (!this.cells.contains(line)) {
			this.cells.add(line);
		}
	}

	private void add(String by, String value, Integer number) {
		this.cells.add(new DataCell(this.counted, by, value, number));
	}

	private static <T> Map<String, Integer> counts(List<T> some, Function<T, String> property) {
		Map<String, Integer> counts = new TreeMap<>();
		some.forEach((one) -> {
			String value = property.apply(one);
			counts.merge((value == null || value.isBlank()) ? UNKNOWN : value, 1, Integer::sum);
		});
		return counts;
	}

	/**
	 * Which of some counts that make up a known sum are not shown: those below 5, and so
	 * many more, the smallest first, that what is missing from the sum tells none of
	 * them. That a count has a line tells that it is one at least, so what is missing
	 * must be more than that by 5.
	 */
	static final class Hidden {

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
		 * Whether even these, not shown, could be worked out from the sum, so that not
		 * even their names can be told.
		 */
		static boolean tells(Map<String, Integer> counts, Set<String> hidden) {
			return !hidden.isEmpty() && tells(hidden.size(), hidden.stream().mapToInt(counts::get).sum());
		}

		private static boolean tells(int lines, int sum) {
			return lines < TWO || sum < TWO * Suppression.LEAST || sum - lines < Suppression.LEAST;
		}

	}

}
