package org.partnershipactions.cases;

import java.util.Collection;
import java.util.List;

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

	/** The latest open cases that a person has any part in, three at most. */
	public List<OpenCase> withResident(String partnership, String residentKey) {
		return this.rows.withResident(partnership, residentKey);
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
