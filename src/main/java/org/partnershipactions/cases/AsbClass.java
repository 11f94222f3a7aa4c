package org.partnershipactions.cases;

/** The classes of anti-social behaviour, the most pressing first. */
public enum AsbClass {

	PERSONAL("Personal"), NUISANCE("Nuisance"), ENVIRONMENTAL("Environmental");

	private final String words;

	AsbClass(String words) {
		this.words = words;
	}

	/** The class as people read it. */
	public String words() {
		return this.words;
	}

}
