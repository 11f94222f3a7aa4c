package org.partnershipactions.privacy;

/**
 * Which disclosures somebody wants to see; what is null does not narrow them.
 *
 * @param ref reference of the subject
 * @param agency code of the agency that it was given to
 * @param before only rows older than the one with this number
 * @param size how many at most
 */
public record DisclosureQuestion(String ref, String agency, Long before, Integer size) {

	private static final int USUAL = 50;

	private static final int MOST = 200;

	int limit() {
		return (this.size != null) ? Math.max(1, Math.min(MOST, this.size)) : USUAL;
	}

}
