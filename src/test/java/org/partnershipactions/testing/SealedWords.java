package org.partnershipactions.testing;

import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.partnershipactions.security.sealing.Seal;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Opens everything in the database that is sealed and looks for a word in it: what was
 * erased must not stand there under its seal either.
 */
public final class SealedWords {

	private static final Pattern SEALED = Pattern.compile("[\\w.-]+:[A-Za-z0-9+/]{30,}={0,2}");

	private final JdbcTemplate sql;

	private final Seal seal;

	public SealedWords(JdbcTemplate sql, Seal seal) {
		this.sql = sql;
		this.seal = seal;
	}

	/** Where a word stands under a seal, such as {@code case_contact.words}. */
	public Set<String> with(String word) {
		Set<String> found = new TreeSet<>();
		this.sql
			.queryForList("select table_name from information_schema.tables where table_schema = schema()"
					+ " and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'"
					+ " and table_name not like 'ACT_%'", String.class)
			.forEach((table) -> this.sql.query("select * from " + table,
					(ResultSet row) -> search(table, row, word.toLowerCase(Locale.ROOT), found)));
		return found;
	}

	private void search(String table, ResultSet row, String word, Set<String> found) throws SQLException {
		for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
			Object value = row.getObject(i);
			String text = (value instanceof Clob clob) ? clob.getSubString(1, (int) clob.length())
					: String.valueOf(value);
			if (SEALED.matcher(text).matches() && opened(text).toLowerCase(Locale.ROOT).contains(word)) {
				found.add((table + "." + row.getMetaData().getColumnName(i)).toLowerCase(Locale.ROOT));
			}
		}
	}

	private String opened(String sealed) {
		try {
			return this.seal.open(sealed);
		}
		catch (RuntimeException ex) {
			return "";
		}
	}

}
