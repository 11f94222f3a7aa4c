package org.partnershipactions.casereviews;

/** Who applies for a case review (s. 104(1) and Schedule 4 to the 2014 Act). */
public enum ApplicantKind {

	VICTIM("The victim", "the victim"), BUSINESS("A business", "a business"), GROUP("A community group", "a group"),
	WITH_CONSENT("Somebody else, with the victim's consent", "somebody with the victim's consent");

	private final String words;

	private final String within;

	ApplicantKind(String words, String within) {
		this.words = words;
		this.within = within;
	}

	/** As a choice reads. */
	public String words() {
		return this.words;
	}

	/** Within a sentence. */
	String within() {
		return this.within;
	}

	/** Whether it is no single person. */
	boolean body() {
		return this == BUSINESS || this == GROUP;
	}

}
