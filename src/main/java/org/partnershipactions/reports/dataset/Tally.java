package org.partnershipactions.reports.dataset;

import java.util.ArrayList;
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
final class Tally<T> {

	static final String UNKNOWN = "Not known";

	private final String counted;

	private final List<T> all;

	private final List<DataCell> cells = new ArrayList<>();

	Tally(String counted, List<T> all) {
		this.counted = counted;
		this.all = all;
		add("total", "All", Suppression.small(all.size()) && !all.isEmpty() ? null : all.size());
	}

	/** By one property. Where the total is not shown, nothing is. */
	Tally<T> by(String name, Function<T, String> property) {
		Map<String, Integer> counts = counts(this.all, property);
		Set<String> hidden = Suppression.small(this.all.size()) ? counts.keySet() : Hidden.of(counts);
		counts.forEach((value, number) -> add(name, value, hidden.contains(value) ? null : number));
		return this;
	}

	/**
	 * By class and by category. The categories of a class make up its number, so each
	 * class is looked at by itself, and where its number is not shown, none of theirs is.
	 */
	Tally<T> byCategory(Function<T, CaseCategory> category) {
		Function<T, String> ofClass = (one) -> category.apply(one).asbClass().words();
		by("class", ofClass);
		Set<String> hiddenClasses = this.cells.stream()
			.filter((cell) -> cell.by().equals("class") && cell.number() == null)
			.map(DataCell::value)
			.collect(Collectors.toSet());
		this.all.stream()
			.collect(Collectors.groupingBy(ofClass, TreeMap::new, Collectors.toList()))
			.forEach((name, of) -> {
				Map<String, Integer> counts = counts(of, (one) -> category.apply(one).words());
				Set<String> hidden = hiddenClasses.contains(name) ? counts.keySet() : Hidden.of(counts);
				counts.forEach((value, number) -> add("category", value, hidden.contains(value) ? null : number));
			});
		return this;
	}

	List<DataCell> cells() {
		return this.cells;
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

}
