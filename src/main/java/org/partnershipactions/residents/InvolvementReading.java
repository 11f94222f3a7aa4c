package org.partnershipactions.residents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What people are involved in, told by each module for its own subjects. */
public interface InvolvementReading {

	/**
	 * Where a person has a role under any of their keys, as far as who is signed in may
	 * see it; subjects whose personal data was erased do not count.
	 */
	List<Involvement> of(Collection<String> residentKeys);

	/**
	 * One role of a person in one subject.
	 *
	 * @param kind kind of the subject, such as case
	 * @param key key of the subject
	 * @param ref reference of the subject
	 * @param role the role in words
	 * @param since from which day
	 * @param path address of the subject's page
	 */
	record Involvement(String kind, String key, String ref, String role, LocalDate since, String path) {
	}

}
