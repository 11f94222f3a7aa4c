package org.partnershipactions.residents;

/**
 * Who may see whom, answered by the modules whose subjects people are involved in; one
 * that says yes is enough, and where nobody answers nobody may.
 */
public interface ResidentAccessVoter {

	/** Whether who is signed in may see that this person is known, and in which roles. */
	boolean maySee(String residentKey);

	/** Whether who is signed in may see the person's name and contact too. */
	boolean maySeeIdentity(String residentKey);

}
