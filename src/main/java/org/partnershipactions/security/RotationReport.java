package org.partnershipactions.security;

import java.io.Serializable;
import java.util.List;

/**
 * What came of sealing everything again.
 *
 * @param key id of the key that seals now
 * @param texts how many texts were sealed again
 * @param left where texts are that could not be opened, such as
 * {@code contribution.reason (2)}
 */
public record RotationReport(String key, long texts, List<String> left) implements Serializable {

	/** Whether the old keys are not needed any more. */
	public boolean complete() {
		return this.left.isEmpty();
	}

}
