package org.partnershipactions.cases.tally;

/** Rows that came to the same, as the database counts them. */
public interface CountedKind {

	/** What they came to, as their {@link Tally} names it. */
	Enum<?> kind();

	/** How many there are. */
	long number();

}
