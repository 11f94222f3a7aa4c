package org.partnershipactions.plan.action;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.partnershipactions.partners.AgencySummary;

/** Agencies as the choices of a form: code and name. */
final class AgencyChoices {

	private AgencyChoices() {
	}

	static List<Map<String, String>> of(Collection<AgencySummary> agencies, Predicate<AgencySummary> offered) {
		return agencies.stream()
			.filter(offered)
			.map((agency) -> Map.of("value", agency.code(), "label", agency.name()))
			.toList();
	}

}
