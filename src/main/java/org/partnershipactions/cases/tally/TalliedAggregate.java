package org.partnershipactions.cases.tally;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A row that is counted day by day. Whatever changes it moves the count with it, in the
 * same transaction, because the count hangs on the writing of the row and not on who
 * writes it.
 */
@MappedSuperclass
@EntityListeners(TallyKeeper.class)
public abstract class TalliedAggregate<A extends TalliedAggregate<A>> extends AbstractAggregateRoot<A> {

	@Transient
	private Tally counted;

	/** Where the row is counted as it stands now; empty where it is not. */
	protected abstract Optional<Tally> tally();

	@PostLoad
	void remember() {
		this.counted = tally().orElse(null);
	}

	/** Where the database counts the row; empty where it does not. */
	final Optional<Tally> counted() {
		return Optional.ofNullable(this.counted);
	}

	final boolean countedElsewhere() {
		return !Objects.equals(this.counted, tally().orElse(null));
	}

}
