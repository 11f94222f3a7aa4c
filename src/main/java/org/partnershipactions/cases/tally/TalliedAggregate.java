package org.partnershipactions.cases.tally;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import jakarta.persistence.Transient;
import javax.sql.DataSource;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A row that is counted day by day. Whatever changes it moves the count with it, in the
 * same transaction, because the count hangs on the writing of the row and not on who
 * writes it.
 */
@MappedSuperclass
@EntityListeners(TalliedAggregate.TallyKeeper.class)
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

	/**
	 * Writes down what a written row changes in the counts. Rows are only added, so that
	 * two who write at once never wait for each other; {@link TallyCheck} draws them
	 * together at night.
	 */
	@Component
	static class TallyKeeper {

		private final JdbcClient sql;

		TallyKeeper(DataSource database) {
			this.sql = JdbcClient.create(database);
		}

		@PostPersist
		@PostUpdate
		void written(TalliedAggregate<?> row) {
			if (row.countedElsewhere()) {
				row.counted().ifPresent((before) -> add(before, -1));
				row.tally().ifPresent((now) -> add(now, 1));
				row.remember();
			}
		}

		@PostRemove
		void removed(TalliedAggregate<?> row) {
			row.counted().ifPresent((before) -> add(before, -1));
		}

		void add(Tally tally, int more) {
			this.sql
				.sql("insert into case_tally (partnership, figure, counted_on, kind, more)"
						+ " values (:partnership, :figure, :day, :kind, :more)")
				.param("partnership", tally.partnership())
				.param("figure", tally.figure().name())
				.param("day", tally.day())
				.param("kind", tally.kind())
				.param("more", more)
				.update();
		}

	}

}
