package org.partnershipactions.plan.document;

/** Ends the reading of a file of which nothing can be used; carries what to tell. */
final class UnreadableFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Finding finding;

	UnreadableFile(Finding finding) {
		super(finding.message());
		this.finding = finding;
	}

	UnreadableFile(String value, String message) {
		this(new Finding(0, "file", value, message));
	}

	Finding finding() {
		return this.finding;
	}

}
