package org.partnershipactions.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

	/** The latest open cases at a place, three at most. */
	public List<OpenCase> atPlace(String partnership, String placeKey) {
		return this.rows.atPlace(partnership, placeKey);
	}

	/**
	 * The latest open cases that some people have any part in, nine at most, by person.
	 */
	public Map<String, List<OpenCase>> withResidents(String partnership, Collection<String> residentKeys) {
		return residentKeys.isEmpty() ? Map.of()
				: this.rows.withResidents(partnership, residentKeys)
					.stream()
					.collect(Collectors.groupingBy(ResidentCase::residentKey,
							Collectors.mapping(ResidentCase::openCase, Collectors.toList())));
	}

	/** Those of these cases that are open. */
	public List<OpenCase> withKeys(Collection<String> keys) {
		return keys.isEmpty() ? List.of() : this.rows.withKeys(keys);
	}

	/** Reference of a case. */
	public String ref(String key) {
		return this.rows.ref(key);
	}

}
