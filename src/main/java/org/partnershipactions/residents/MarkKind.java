package org.partnershipactions.residents;

/** What a mark was made of, and how much it says that two records are one person. */
public enum MarkKind {

	/** All names, in whatever order. */
	NAME(50),

	/** Surname and date of birth. */
	BORN_SURNAME(70),

	/** E-mail address. */
	EMAIL(60),

	/** Telephone. */
	TELEPHONE(60),

	/** Address. */
	ADDRESS(30),

	/** Two of the names. */
	TWO_NAMES(25),

	/** One word of the name, which alone says nothing of who it is. */
	TOKEN(0);

	private final int weight;

	MarkKind(int weight) {
		this.weight = weight;
	}

	int weight() {
		return this.weight;
	}

}
