package org.partnershipactions.security.sealing;

import java.io.Serializable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.partnershipactions.security.AllowedTo;
import org.partnershipactions.security.sealing.SealingEvent.SealedAgain;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.partnershipactions.security.AllowedTo.Audience.ADMINISTRATORS;

/**
 * Changes the key: seals with the current one all that older ones sealed. It goes through
 * every text of every table of ours: no module needs to say what it seals, so none can be
 * forgotten.
 */
@Service
public class SealRotation {

	private static final int BATCH = 500;

	private final Seal seal;

	private final DataSource database;

	private final ObjectProvider<PlatformTransactionManager> transactions;

	private final ApplicationEventPublisher events;

	SealRotation(Seal seal, DataSource database, ObjectProvider<PlatformTransactionManager> transactions,
			ApplicationEventPublisher events) {
		this.seal = seal;
		this.database = database;
		this.transactions = transactions;
		this.events = events;
	}

	/** Id of the key that seals now. */
	@AllowedTo(ADMINISTRATORS)
	public String currentKey() {
		return this.seal.currentKey();
	}

	/** Ids of the keys that are only read. */
	@AllowedTo(ADMINISTRATORS)
	public List<String> oldKeys() {
		return this.seal.oldKeys();
	}

	/** Seals everything again, in batches; people may work on meanwhile. */
	@AllowedTo(ADMINISTRATORS)
	public RotationReport sealAgain() {
		RotationReport report = run();
		this.events.publishEvent(new SealedAgain(report.key(), report.texts(), report.left().size()));
		return report;
	}

	/** The work itself, without asking who may and without a word about it. */
	RotationReport run() {
		Count tally = new Count();
		if (!this.seal.oldKeys().isEmpty()) {
			tables().forEach((table) -> reseal(table, tally));
		}
		return new RotationReport(this.seal.currentKey(), tally.done,
				tally.left.entrySet().stream().map((place) -> place.getKey() + " (" + place.getValue() + ")").toList());
	}

	private void reseal(TextTable table, Count tally) {
		JdbcTemplate sql = new JdbcTemplate(this.database);
		TransactionTemplate batch = new TransactionTemplate(this.transactions.getObject());
		Object last = null;
		do {
			Object after = last;
			last = batch.execute((status) -> resealBatch(new Step(sql, table, after), tally));
		}
		while (last != null);
	}

	/** The last row's key where there may be more rows, else null. */
	private Object resealBatch(Step step, Count tally) {
		List<Map<String, Object>> rows = step.table.read(step.sql, step.after, BATCH);
		for (Map<String, Object> row : rows) {
			for (String column : step.table.texts()) {
				if (row.get(column) instanceof String text && this.seal.isOld(text)) {
					tally.count(step.table.name() + "." + column, rewrite(step, row, column));
				}
			}
		}
		return (rows.size() < BATCH || step.table.key().size() != 1) ? null
				: rows.get(rows.size() - 1).get(step.table.key().get(0));
	}

	private boolean rewrite(Step step, Map<String, Object> row, String column) {
		String old = (String) row.get(column);
		try {
			String plain = this.seal.open(old);
			boolean alike = "event_publication".equalsIgnoreCase(step.table.name());
			step.table.write(step.sql, row, new TextTable.Change(column, old, //
					alike ? this.seal.sealAlike(plain) : this.seal.seal(plain)));
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

	private record Step(JdbcTemplate sql, TextTable table, Object after) {
	}

	/** What was sealed again, and what could not be opened. */
	private static final class Count {

		private long done;

		private final Map<String, Integer> left = new TreeMap<>();

		void count(String place, boolean resealed) {
			if (resealed) {
				this.done++;
			}
			else {
				this.left.merge(place, 1, Integer::sum);
			}
		}

	}

	/**
	 * What came of sealing everything again.
	 *
	 * @param key id of the key that seals now
	 * @param texts how many texts were sealed again
	 * @param left where texts are that could not be opened, such as
	 * {@code contribution.reason (2)}
	 */
	public record RotationReport(String key, long texts, List<String> left) implements Serializable {

		/** Whether the old keys are not needed any more. */
		public boolean complete() {
			return this.left.isEmpty();
		}

	}

}
