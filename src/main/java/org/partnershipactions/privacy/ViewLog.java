package org.partnershipactions.privacy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes down who looked at which person or case. Each entry carries a mark of itself and
 * of the one before, so that a changed or missing one shows; nothing here changes or
 * deletes one. It writes over connections of its own: whoever looks holds one already,
 * and if all those who look at once waited for a second one, none would ever come.
 */
@Service
public class ViewLog implements DisposableBean {

	private static final int CONNECTIONS = 2;

	private final HikariDataSource own;

	private final JdbcTemplate sql;

	private final TransactionTemplate transaction;

	private final ViewEntries entries;

	private final Seal seal;

	private final Clock clock;

	ViewLog(DataSource database, ViewEntries entries, Seal seal, Clock clock) throws SQLException {
		HikariConfig same = new HikariConfig();
		database.unwrap(HikariDataSource.class).copyStateTo(same);
		same.setPoolName("views");
		same.setMinimumIdle(0);
		same.setMaximumPoolSize(CONNECTIONS);
		this.own = new HikariDataSource(same);
		this.sql = new JdbcTemplate(this.own);
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(this.own));
		this.entries = entries;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Writes down that who is signed in looked at something and what for, in a
	 * transaction of its own: who looked has looked, whatever becomes of the rest.
	 */
	public void viewed(PrivacySubject subject, String purpose) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		ViewEntry view = new ViewEntry(subject, purpose, Actor.username(), now);
		this.transaction.executeWithoutResult((status) -> append(view));
	}

	/** The last views of one subject, newest first; whoever asks checks who may. */
	public List<ViewRow> of(String key, int most) {
		return this.entries.findBySubjectKeyOrderByIdDesc(key, Limit.of(most)).stream().map(ViewEntry::row).toList();
	}

	@Override
	public void destroy() {
		this.own.close();
	}

	/** Adds an entry to the end of the chain, which is held until the entry is there. */
	private void append(ViewEntry view) {
		ViewChain end = this.sql.queryForObject("select entries, mark from view_chain where id = 1 for update",
				(row, number) -> new ViewChain(row.getLong(1), row.getString(2)));
		ViewEntry entry = view.after(end, this.seal);
		this.sql.update(
				"insert into view_entry (id, partnership, at, who, kind, subject_key, subject_ref, purpose, previous_mark, mark)"
						+ " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				values(entry));
		ViewChain reached = new ViewChain(entry.number(), entry.mark());
		this.sql.update("update view_chain set entries = ?, mark = ?, proof = ? where id = 1", reached.entries(),
				reached.mark(), reached.proof(this.seal));
	}

	private Object[] values(ViewEntry entry) {
		ViewRow row = entry.row();
		return new Object[] { row.id(), entry.partnership(), LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC),
				row.who(), row.kind(), row.key(), row.ref(),
				this.seal.seal(row.purpose(), new SealedPlace("view_entry", "purpose", String.valueOf(row.id()))),
				entry.previousMark(), entry.mark() };
	}

}
