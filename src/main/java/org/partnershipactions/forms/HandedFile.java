package org.partnershipactions.forms;

/**
 * A file as it was handed in, not looked at yet.
 *
 * @param name as the sender gave it
 * @param declared media type as the sender declared it; null where none was
 * @param content its bytes
 */
public record HandedFile(String name, String declared, byte[] content) {

	/** A file whose sender declared no kind. */
	public HandedFile(String name, byte[] content) {
		this(name, null, content);
	}

}
