package org.partnershipactions.security.sealing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

import javax.sql.DataSource;

import org.partnershipactions.security.sealing.SealTally.SealedSpot;
import org.partnershipactions.security.sealing.TextTable.Change;
import org.partnershipactions.security.sealing.TextTable.TextColumn;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through every text of every table of ours: no module needs to say what it seals,
 * so none can be forgotten.
 */
@Component
class TableSealing {

	private static final int BATCH = 500;

	private static final Map<String, SealedPlace> BY_USE = Map.of("event_publication", SealedPlace.EVENT,
			"spring_session_attributes", SealedPlace.SESSION);

	private final Seal seal;

	private final DataSource database;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	TableSealing(Seal seal, DataSource database, ObjectProvider<PlatformTransactionManager> transactions) {
		this.seal = seal;
		this.database = database;
		this.transactions = transactions;
	}

	/** Seals anew, in batches, each in a transaction of its own. */
	void reseal(SealTally tally) {
		tables().forEach((table) -> eachRow(table, (sql, row) -> old(table, row).forEach((column) -> {
			if (rewrite(sql, row, table, column)) {
				tally.text();
			}
		})));
	}

	/** Counts what is sealed with an old key, or as it was before. */
	void countOld(SealTally tally) {
		tables().forEach((table) -> eachRow(table, (sql, row) -> old(table, row)
			.forEach((column) -> tally.left((table.name() + "." + column.name()).toLowerCase(Locale.ROOT)))));
	}

	/**
	 * Where something sealed names a key that is not configured; null where nothing does.
	 */
	SealedSpot strange() {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		for (TextTable table : tables()) {
			for (TextColumn column : table.texts()) {
				String key = (column.sealed() && column.text()) ? strange(sql, table, column) : null;
				if (key != null) {
					return new SealedSpot(key, (table.name() + "." + column.name()).toLowerCase(Locale.ROOT));
				}
			}
		}
		return null;
	}

	/** Where a text of a row lies; what frameworks look up themselves knows no row. */
	static SealedPlace placeOf(TextTable table, Map<String, Object> row, TextColumn column) {
		SealedPlace byUse = BY_USE.get(table.name().toLowerCase(Locale.ROOT));
		return (byUse != null) ? byUse : table.place(row, column.name());
	}

	private String strange(JdbcTemplate sql, TextTable table, TextColumn column) {
		return table.strange(sql, column, this.seal.allKeys())
			.stream()
			.map(this.seal::keyOf)
			.filter((key) -> key != null)
			.findFirst()
			.orElse(null);
	}

	private void eachRow(TextTable table, BiConsumer<JdbcTemplate, Map<String, Object>> work) {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		TransactionTemplate batch = new TransactionTemplate(this.transactions.getObject());
		Object last = null;
		do {
			Object after = last;
			last = batch.execute((status) -> {
				List<Map<String, Object>> rows = table.read(sql, after, BATCH);
				rows.forEach((row) -> work.accept(sql, row));
				return next(table, rows);
			});
		}
		while (last != null);
	}

	/** The last row's key where there may be more rows, else null. */
	private static Object next(TextTable table, List<Map<String, Object>> rows) {
		return (rows.size() < BATCH || table.key().size() != 1) ? null
				: rows.get(rows.size() - 1).get(table.key().get(0));
	}

	private List<TextColumn> old(TextTable table, Map<String, Object> row) {
		return table.texts()
			.stream()
			.filter((column) -> row.get(column.name()) instanceof String text && this.seal.isOld(text))
			.toList();
	}

	private boolean rewrite(JdbcTemplate sql, Map<String, Object> row, TextTable table, TextColumn column) {
		String old = (String) row.get(column.name());
		SealedPlace place = placeOf(table, row, column);
		try {
			String plain = this.seal.open(old, place);
			table.write(sql, row, new Change(column, old,
					(place == SealedPlace.EVENT) ? this.seal.sealAlike(plain, place) : this.seal.seal(plain, place)));
			return true;
		}
		catch (BrokenSeal ex) {
			return false;
		}
	}

	private List<TextTable> tables() {
		try (Connection connection = this.database.getConnection()) {
			return TextTable.all(connection);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The tables could not be listed", ex);
		}
	}

}
