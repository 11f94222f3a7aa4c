package org.partnershipactions.privacy;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.partnershipactions.security.Seal;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the log of views over connections of its own: whoever looks holds one already,
 * and if all those who look at once waited for a second one, none would ever come.
 */
@Component
class ViewWriter implements DisposableBean {

	private static final int CONNECTIONS = 2;

	private final HikariDataSource own;

	private final JdbcTemplate sql;

	private final TransactionTemplate transaction;

	private final ViewMarks marks;

	private final Seal seal;

	ViewWriter(DataSource database, ViewMarks marks, Seal seal) throws SQLException {
		HikariConfig same = new HikariConfig();
		database.unwrap(HikariDataSource.class).copyStateTo(same);
		same.setPoolName("views");
		same.setMinimumIdle(0);
		same.setMaximumPoolSize(CONNECTIONS);
		this.own = new HikariDataSource(same);
		this.sql = new JdbcTemplate(this.own);
		this.transaction = new TransactionTemplate(new DataSourceTransactionManager(this.own));
		this.marks = marks;
		this.seal = seal;
	}

	/** Adds an entry to the end of the chain, which is held until the entry is there. */
	void write(Viewed viewed) {
		this.transaction.executeWithoutResult((status) -> {
			ViewChain end = this.sql.queryForObject("select entries, mark from view_chain where id = 1 for update",
					(row, number) -> new ViewChain(row.getLong(1), row.getString(2)));
			ViewEntry entry = new ViewEntry(viewed, end, this.marks);
			this.sql.update(
					"insert into view_entry (id, partnership, at, who, kind, subject_key, subject_ref, purpose, previous_mark, mark)"
							+ " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
					values(entry));
			ViewChain reached = new ViewChain(entry.number(), entry.mark());
			this.sql.update("update view_chain set entries = ?, mark = ?, proof = ? where id = 1", reached.entries(),
					reached.mark(), this.marks.of(reached));
		});
	}

	@Override
	public void destroy() {
		this.own.close();
	}

	private Object[] values(ViewEntry entry) {
		ViewRow row = entry.row();
		return new Object[] { row.id(), entry.partnership(), LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC),
				row.who(), row.kind(), row.key(), row.ref(), this.seal.seal(row.purpose()), entry.previousMark(),
				entry.mark() };
	}

}
