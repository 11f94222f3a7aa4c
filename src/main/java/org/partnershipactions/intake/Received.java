package org.partnershipactions.intake;

/**
 * What whoever reports gets in return.
 *
 * @param ref reference of the report, such as {@code R-2026-00001}
 * @param secret what opens the page on which to follow it
 * @param repeated whether the report was here already
 */
public record Received(String ref, String secret, boolean repeated) {

	/** Address of the page on which to follow the report. */
	public String followPath() {
		return "/follow/" + this.secret;
	}

}
