package org.partnershipactions.residents;

import java.util.Collection;
import java.util.Set;

/**
 * Who may see whom, answered by the modules whose subjects people are involved in; one
 * that says yes is enough, and where nobody answers nobody may.
 */
public interface ResidentAccessVoter {

	/**
	 * Of some people, those of whom who is signed in may see that they are known, and in
	 * which roles.
	 */
	Set<String> seen(Collection<String> residentKeys);

	/** Of some people, those whose name and contact they may see too. */
	Set<String> identified(Collection<String> residentKeys);

}
