package org.partnershipactions.cases;

import java.util.Locale;

/** How much harm a case may do to its victim, the least first. */
public enum RiskBand {

	STANDARD("Standard"), MEDIUM("Medium"), HIGH("High");

	private final String words;

	RiskBand(String words) {
		this.words = words;
	}

	/** The band as people read it. */
	public String words() {
		return this.words;
	}

	/** Whether a case of this band is looked over by somebody else from time to time. */
	public boolean supervised() {
		return this != STANDARD;
	}

	/** The band in the code of a local figure. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

}
