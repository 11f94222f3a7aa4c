package org.partnershipactions.partners.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.figures.LocalFigureEvent.LocalFigureSet;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Figures that the partnership sets for itself: day counts, thresholds and targets, each
 * with the day from which it holds. Every action that is listed asks, so they are kept in
 * memory: until one is set here, and at most a minute for what another node sets.
 */
@Component
public class LocalFigureReading {

	private static final long KEPT = Duration.ofMinutes(1).toNanos();

	private final JdbcClient sql;

	private final PartnershipClock clock;

	private final AtomicLong changes = new AtomicLong();

	private volatile Values kept;

	LocalFigureReading(DataSource database, PartnershipClock clock) {
		this.sql = JdbcClient.create(database);
		this.clock = clock;
	}

	/**
	 * The value in force today, in the unit that its row names.
	 * @throws IllegalStateException where there is none
	 */
	public int today(String code) {
		return at(code, this.clock.today());
	}

	/**
	 * The value in force on a day, in the unit that its row names.
	 * @throws IllegalStateException where there is none
	 */
	public int at(String code, LocalDate day) {
		return find(code, day)
			.orElseThrow(() -> new IllegalStateException("No local figure \"" + code + "\" is in force on " + day));
	}

	/** The value in force on a day, for figures that need not be there. */
	public OptionalInt find(String code, LocalDate day) {
		var values = kept().values().get(code);
		var inForce = (values != null) ? values.floorEntry(day) : null;
		return (inForce != null) ? OptionalInt.of(inForce.getValue()) : OptionalInt.empty();
	}

	@EventListener
	void changed(LocalFigureSet event) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				LocalFigureReading.this.changes.incrementAndGet();
			}
		});
	}

	private Values kept() {
		Values present = this.kept;
		if (present == null || present.number() != this.changes.get() || System.nanoTime() - present.since() > KEPT) {
			present = read();
			this.kept = present;
		}
		return present;
	}

	/**
	 * Takes the number before reading, so that a change meanwhile makes this outdated.
	 */
	private Values read() {
		long number = this.changes.get();
		Map<String, TreeMap<LocalDate, Integer>> values = new HashMap<>();
		this.sql.sql("select code, valid_from, amount from local_figure order by id")
			.query((RowCallbackHandler) (row) -> values.computeIfAbsent(row.getString(1), (code) -> new TreeMap<>())
				.put(row.getObject(2, LocalDate.class), row.getInt(3)));
		return new Values(values, number, System.nanoTime());
	}

	private record Values(Map<String, TreeMap<LocalDate, Integer>> values, long number, long since) {
	}

}
