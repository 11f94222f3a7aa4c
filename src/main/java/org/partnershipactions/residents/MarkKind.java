package org.partnershipactions.residents;

/** What a mark was made of, and how much it says that two records are one person. */
enum MarkKind {

	/** All names, in whatever order. */
	NAME(50, "same name"),
	/** Surname and date of birth. */
	BORN_SURNAME(70, "same surname and date of birth"),
	/** E-mail address. */
	EMAIL(60, "same e-mail address"),
	/** Telephone. */
	TELEPHONE(60, "same telephone"),
	/** Address. */
	ADDRESS(30, "same address"),
	/** Two of the names. */
	TWO_NAMES(25, "two names the same"),
	/** One word of the name: for searching only. */
	TOKEN(0, "");

	private final int weight;

	private final String words;

	MarkKind(int weight, String words) {
		this.weight = weight;
		this.words = words;
	}

	int weight() {
		return this.weight;
	}

	String words() {
		return this.words;
	}

}
