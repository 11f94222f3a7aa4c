package org.partnershipactions.cases;

/**
 * How many cases ended with this behaviour, counted by the database.
 *
 * @param behaviour what became of it, or null where nobody said
 * @param number how many cases
 */
record CountedBehaviour(Behaviour behaviour, long number) {

	int cases() {
		return (int) this.number;
	}

	/** What it is counted as. */
	Behaviour counted() {
		return Behaviour.counted(this.behaviour);
	}

}
