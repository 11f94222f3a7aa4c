package org.partnershipactions.cases.tally;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what a written row changes in the counts. Rows are only added, so that two
 * who write at once never wait for each other; {@link TallyCheck} draws them together at
 * night.
 */
@Component
class TallyKeeper {

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
