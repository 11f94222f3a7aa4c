package org.partnershipactions.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Money of the actions that name the same funding. An action with several sources is
 * counted under all of them together, as on that day; how it is divided today, the page
 * of the plan's money says.
 *
 * @param funding the sources as the plan names them, or null where it names none
 * @param actions the actions
 */
public record FundingValue(String funding, List<ActionValue> actions) {

	private static final String NONE = "";

	/** One for each funding among some actions, by name; without any comes first. */
	static List<FundingValue> of(List<ActionValue> actions) {
		Map<String, List<ActionValue>> byFunding = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		actions.forEach((one) -> byFunding.computeIfAbsent(name(one), (name) -> new ArrayList<>()).add(one));
		return byFunding.entrySet()
			.stream()
			.map((one) -> new FundingValue(one.getKey().isEmpty() ? null : one.getKey(), one.getValue()))
			.toList();
	}

	private static String name(ActionValue one) {
		return Objects.requireNonNullElse(one.action().money().funding(), NONE).strip();
	}

	/** Pounds planned, as far as they are known; null where none are. */
	public BigDecimal planned() {
		return ActionValue.sum(this.actions, (one) -> one.action().money().planned());
	}

	/** Pounds spent, as far as they are known; null where none are. */
	public BigDecimal spent() {
		return ActionValue.sum(this.actions, (one) -> one.action().money().spent());
	}

}
