package org.partnershipactions.cases.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.cases.reading.OpenCaseRows.FoundCase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What Daily Tasking may know of open cases: that there are some at a place or with a
 * person, but none that is restricted.
 */
@Component
@Transactional(readOnly = true)
public class OpenCases {

	private final OpenCaseRows rows;

	OpenCases(OpenCaseRows rows) {
		this.rows = rows;
	}

	/** The latest open cases at some places, three at most at each, by place. */
	public Map<String, List<OpenCase>> atPlaces(String partnership, Collection<String> placeKeys) {
		return placeKeys.isEmpty() ? Map.of() : byKey(this.rows.atPlaces(partnership, placeKeys));
	}

	/**
	 * The latest open cases that some people have any part in, nine at most of each, by
	 * person.
	 */
	public Map<String, List<OpenCase>> withResidents(String partnership, Collection<String> residentKeys) {
		return residentKeys.isEmpty() ? Map.of() : byKey(this.rows.withResidents(partnership, residentKeys));
	}

	/** Those of these cases that are open. */
	public List<OpenCase> withKeys(Collection<String> keys) {
		return keys.isEmpty() ? List.of() : this.rows.withKeys(keys);
	}

	/** Reference of a case. */
	public String ref(String key) {
		return this.rows.ref(key);
	}

	private static Map<String, List<OpenCase>> byKey(List<FoundCase> found) {
		return found.stream()
			.collect(
					Collectors.groupingBy(FoundCase::by, Collectors.mapping(FoundCase::openCase, Collectors.toList())));
	}

}
