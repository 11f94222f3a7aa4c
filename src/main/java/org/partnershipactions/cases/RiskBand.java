package org.partnershipactions.cases;

/** How high the risk to the victims of a case is. */
public enum RiskBand {

	STANDARD("Standard"), MEDIUM("Medium"), HIGH("High");

	private final String words;

	RiskBand(String words) {
		this.words = words;
	}

	/** As people read it. */
	public String words() {
		return this.words;
	}

}
