package org.partnershipactions.overdue;

import java.util.Locale;

/** Rung of the ladder that late work climbs. */
public enum OverdueLevel {

	AGENCY("Agency"), MANAGER("Manager"), BOARD("Board");

	private final String words;

	OverdueLevel(String words) {
		this.words = words;
	}

	/** The level as people read it. */
	public String words() {
		return this.words;
	}

	/** The next rung; the board's is the highest. */
	OverdueLevel above() {
		return (this == AGENCY) ? MANAGER : BOARD;
	}

	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	static OverdueLevel ofCode(String code) {
		return valueOf(code.toUpperCase(Locale.ROOT));
	}

}
