package org.partnershipactions.cases;

/** What became of the behaviour by the time a case is closed. */
public enum Behaviour {

	IMPROVED("Improved"), SAME("The same"), WORSE("Worse"), NOT_KNOWN("Not known");

	private final String words;

	Behaviour(String words) {
		this.words = words;
	}

	/** What it is counted as where perhaps nobody said. */
	public static Behaviour counted(Behaviour said) {
		return (said != null) ? said : NOT_KNOWN;
	}

	/** The answer as people read it. */
	public String words() {
		return this.words;
	}

}
