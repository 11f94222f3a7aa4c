package org.partnershipactions.cases;

/** Why a case is taken back without being closed. */
public enum WithdrawalKind {

	OPENED_IN_ERROR("Opened in error"), MERGED("Merged into another case");

	private final String words;

	WithdrawalKind(String words) {
		this.words = words;
	}

	/** The kind as people read it. */
	public String words() {
		return this.words;
	}

}
