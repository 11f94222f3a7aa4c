package org.partnershipactions.cases.figures;

import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.tally.Tally.CountedKind;

/**
 * How many cases ended with this behaviour, counted by the database.
 *
 * @param behaviour what became of it, or null where nobody said
 * @param number how many cases
 */
record CountedBehaviour(Behaviour behaviour, long number) implements CountedKind {

	@Override
	public Behaviour kind() {
		return Behaviour.counted(this.behaviour);
	}

}
