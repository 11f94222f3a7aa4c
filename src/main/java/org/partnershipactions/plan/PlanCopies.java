package org.partnershipactions.plan;

import java.util.List;

/** The files of an adopted plan as others are sent them; whoever writes reports does. */
public interface PlanCopies {

	/**
	 * The plan as a PDF and as a Word document, as it stands now.
	 * @param key id of an adopted plan
	 */
	List<PlanCopy> of(String key);

	/**
	 * A file.
	 *
	 * @param name name with its ending
	 * @param type media type
	 * @param bytes content
	 */
	record PlanCopy(String name, String type, byte[] bytes) {
	}

}
