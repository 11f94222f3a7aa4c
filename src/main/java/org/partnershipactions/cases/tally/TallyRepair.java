package org.partnershipactions.cases.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts one day anew. Where something is written meanwhile the day is left for another
 * night; what is written afterwards is in neither of the two counts, and its row of the
 * tally stays.
 */
@Component
class TallyRepair {

	private final JdbcClient sql;

	private final TallyKeeper keeper;

	private final Map<TalliedFigure, TallyCounter> counters;

	TallyRepair(DataSource database, TallyKeeper keeper, List<TallyCounter> counters) {
		this.sql = JdbcClient.create(database);
		this.keeper = keeper;
		this.counters = counters.stream().collect(Collectors.toMap(TallyCounter::figure, Function.identity()));
	}

	/**
	 * Puts one row for each kind in the place of all.
	 * @return whether they had counted wrongly
	 * @throws OptimisticLockingFailureException where somebody writes meanwhile, or does
	 * the same
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	boolean drawTogether(TalliedDay day) {
		List<Row> rows = rows(day);
		Map<String, Integer> right = right(day);
		if (!rows(day).equals(rows)) {
			throw new OptimisticLockingFailureException("Somebody writes what is counted on this day");
		}
		remove(rows);
		right.forEach((kind, number) -> this.keeper.add(day.kind(kind), number));
		return !sums(rows).equals(right);
	}

	private Map<String, Integer> right(TalliedDay day) {
		return this.counters.get(day.figure())
			.count(day.partnership(), day.countedOn())
			.stream()
			.collect(Collectors.toMap((one) -> one.kind().name(), (one) -> (int) one.number(), Integer::sum));
	}

	private List<Row> rows(TalliedDay day) {
		return this.sql
			.sql("select id, kind, more from case_tally where partnership = :partnership and figure = :figure"
					+ " and counted_on = :day order by id")
			.param("partnership", day.partnership())
			.param("figure", day.figure().name())
			.param("day", day.countedOn())
			.query(Row.class)
			.list();
	}

	private void remove(List<Row> rows) {
		int removed = this.sql.sql("delete from case_tally where id in (:ids)")
			.param("ids", rows.stream().map(Row::id).toList())
			.update();
		if (removed < rows.size()) {
			throw new OptimisticLockingFailureException("Somebody else drew this day together");
		}
	}

	private static Map<String, Integer> sums(List<Row> rows) {
		Map<String, Integer> sums = new HashMap<>();
		rows.forEach((row) -> sums.merge(row.kind(), row.more(), Integer::sum));
		sums.values().removeIf((sum) -> sum == 0);
		return sums;
	}

	record Row(long id, String kind, int more) {
	}

}
