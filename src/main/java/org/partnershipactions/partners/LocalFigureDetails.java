package org.partnershipactions.partners;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A local figure as an administrator sees it.
 *
 * @param code what it is for, its theme first
 * @param title what it says
 * @param unit what it counts
 * @param inForce the value of today
 * @param values all values, the latest first
 */
public record LocalFigureDetails(String code, String title, String unit, Value inForce, List<Value> values) {

	static LocalFigureDetails of(List<LocalFigure> set, LocalDate today) {
		LocalFigure any = set.get(0);
		List<Value> values = set.stream().map(LocalFigure::value).sorted(Comparator.comparing(Value::from)).toList();
		Value inForce = values.stream()
			.filter((value) -> !value.from().isAfter(today))
			.reduce((earlier, later) -> later)
			.orElse(null);
		List<Value> latestFirst = new ArrayList<>(values);
		Collections.reverse(latestFirst);
		return new LocalFigureDetails(any.code(), any.title(), any.unit(), inForce, latestFirst);
	}

	/** What it is about, from its code. */
	public String theme() {
		return this.code.substring(0, this.code.indexOf('.'));
	}

	/** Values that hold from a later day on, the soonest first. */
	public List<Value> ahead() {
		Map<LocalDate, Value> later = new TreeMap<>();
		this.values.stream()
			.filter((value) -> this.inForce == null || value.from().isAfter(this.inForce.from()))
			.forEach((value) -> later.putIfAbsent(value.from(), value));
		return List.copyOf(later.values());
	}

	/**
	 * What it is from one day on.
	 *
	 * @param value the value
	 * @param from first day on which it holds
	 * @param reason why it was set
	 * @param setBy user name of who set it
	 * @param setAt when it was set
	 */
	public record Value(int value, LocalDate from, String reason, String setBy, Instant setAt) {
	}

}
