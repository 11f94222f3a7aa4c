package org.partnershipactions.plan.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * A file as it arrives; its content is read once and only as far as the limit.
 *
 * @param name the name that the sender gave it, whose ending its content must match
 * @param content its bytes; the reader does not close it
 */
public record PlanFile(String name, InputStream content) {

	/** A file that is already in memory. */
	public static PlanFile of(String name, byte[] content) {
		return new PlanFile(name, new ByteArrayInputStream(content));
	}

}
