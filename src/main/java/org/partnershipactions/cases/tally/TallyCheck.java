package org.partnershipactions.cases.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.partnershipactions.cases.tally.TalliedAggregate.TallyKeeper;
import org.partnershipactions.cases.tally.Tally.TalliedDay;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallyCounter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws the rows of each day that was counted in together, and counts it anew from what
 * is counted. Both are written in one transaction, so it should never find a difference;
 * rows that were changed by hand are why it looks. Where something is written meanwhile
 * the day is left for another night; what is written afterwards is in neither of the two
 * counts, and its row of the tally stays.
 */
@Component
class TallyCheck {

	private static final Logger log = LoggerFactory.getLogger(TallyCheck.class);

	private final JdbcClient sql;

	private final TallyKeeper keeper;

	private final Map<TalliedFigure, TallyCounter> counters;

	/** A transaction for each day, so that one that is written to stops no other. */
	private final TransactionTemplate apart;

	TallyCheck(DataSource database, TallyKeeper keeper, List<TallyCounter> counters,
			PlatformTransactionManager transactions) {
		this.sql = JdbcClient.create(database);
		this.keeper = keeper;
		this.counters = counters.stream().collect(Collectors.toMap(TallyCounter::figure, Function.identity()));
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Scheduled(cron = "${partnership.cases.tally:0 45 2 * * *}", zone = "Europe/London")
	void checkNightly() {
		check();
	}

	/** Draws together what can be, and says how many days counted wrongly. */
	int check() {
		List<TalliedDay> days = days();
		int wrong = (int) days.stream().filter(this::mended).count();
		if (wrong > 0) {
			log.error("{} of {} days of cases, surveys and reports were counted wrongly and are counted anew", wrong,
					days.size());
		}
		return wrong;
	}

	private boolean mended(TalliedDay day) {
		try {
			return Boolean.TRUE.equals(this.apart.execute((status) -> drawTogether(day)));
		}
		catch (ConcurrencyFailureException ex) {
			log.debug("{} of {} are left for another night", day.figure(), day.countedOn(), ex);
			return false;
		}
	}

	private List<TalliedDay> days() {
		return this.sql
			.sql("select distinct partnership, figure, counted_on from case_tally"
					+ " group by partnership, figure, counted_on, kind having count(*) > 1")
			.query(TalliedDay.class)
			.list();
	}

	/**
	 * Puts one row for each kind in the place of all.
	 * @return whether they had counted wrongly
	 * @throws OptimisticLockingFailureException where somebody writes meanwhile, or does
	 * the same
	 */
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
