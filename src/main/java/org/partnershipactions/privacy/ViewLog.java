package org.partnershipactions.privacy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
		viewed(List.of(subject), purpose);
	}

	/** The same of several subjects at once, each with an entry of its own. */
	public void viewed(List<PrivacySubject> subjects, String purpose) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.SECONDS);
		List<ViewEntry> views = subjects.stream()
			.map((subject) -> new ViewEntry(subject, purpose, Actor.username(), now))
			.toList();
		if (!views.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> append(views));
		}
	}

	/** The last views of one subject, newest first; whoever asks checks who may. */
	public List<ViewRow> of(String key, int most) {
		return this.entries.findBySubjectKeyOrderByIdDesc(key, Limit.of(most)).stream().map(ViewEntry::row).toList();
	}

	@Override
	public void destroy() {
		this.own.close();
	}

	/** Adds entries to the end of the chain, which is held until they are there. */
	private void append(List<ViewEntry> views) {
		ViewChain end = this.sql.queryForObject("select entries, mark from view_chain where id = 1 for update",
				(row, number) -> new ViewChain(row.getLong(1), row.getString(2)));
		List<Object[]> rows = new ArrayList<>();
		for (ViewEntry view : views) {
			ViewEntry entry = view.after(end, this.seal);
			rows.add(values(entry));
			end = new ViewChain(entry.number(), entry.mark());
		}
		this.sql.batchUpdate(
				"insert into view_entry (id, partnership, at, who, kind, subject_key, subject_ref, purpose, previous_mark, mark)"
						+ " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				rows);
		this.sql.update("update view_chain set entries = ?, mark = ?, proof = ? where id = 1", end.entries(),
				end.mark(), end.proof(this.seal));
	}

	private Object[] values(ViewEntry entry) {
		ViewRow row = entry.row();
		return new Object[] { row.id(), entry.partnership(), LocalDateTime.ofInstant(row.at(), ZoneOffset.UTC),
				row.who(), row.kind(), row.key(), row.ref(),
				this.seal.seal(row.purpose(), new SealedPlace("view_entry", "purpose", String.valueOf(row.id()))),
				entry.previousMark(), entry.mark() };
	}

}
