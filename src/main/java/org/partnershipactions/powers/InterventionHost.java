package org.partnershipactions.powers;

import java.util.List;
import java.util.Map;

import org.partnershipactions.workflow.Queue;
import org.partnershipactions.workflow.Subject;

/** Implemented by the cases: what these pages and processes need to know of one. */
public interface InterventionHost {

	/** Key of the case with this reference; 404 where it is not for who is signed in. */
	String keyOf(String ref);

	/** Whether who is signed in may record and change what is used in the case. */
	boolean mayWork(String caseKey);

	/** Whether who is signed in may see the case. */
	boolean maySee(String caseKey);

	/** The case as lists show it. */
	Subject subject(String caseKey);

	/** Whose work the case is while it is open. */
	Queue worker(String caseKey);

	/** Whether only named people see the case. */
	boolean restricted(String caseKey);

	/** Whether its risk is High. */
	boolean highRisk(String caseKey);

	/**
	 * People and bodies of the case on whom something can be used, as {@code value} (key)
	 * and {@code label}.
	 */
	List<Map<String, String>> people(String caseKey);

	/**
	 * Refuses where nothing can be recorded any more.
	 * @throws org.partnershipactions.workflow.StepNotOpen when the case is closed (409)
	 */
	void mustBeOpen(String caseKey);

}
