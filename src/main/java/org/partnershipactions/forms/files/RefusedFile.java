package org.partnershipactions.forms.files;

/** A file that is not taken; the message names it, what is wrong and what to do. */
public final class RefusedFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public RefusedFile(String message) {
		super(message);
	}

}
