package org.partnershipactions.residents;

import java.util.List;

/** What people are involved in, told by each module for its own subjects. */
public interface Involvements {

	/**
	 * Where a person has a role, as far as who is signed in may see it; subjects whose
	 * personal data was erased do not count.
	 */
	List<Involvement> of(String residentKey);

}
