package org.partnershipactions.attack;

import java.io.IOException;
import java.io.Reader;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fingerprints of the rows of all tables, to see what a request changed. */
@TestComponent
class TableRows {

	/**
	 * What is written down of any request: who was refused, who looked, how many came.
	 */
	static final Set<String> TRACES = Set.of("audit_entry", "spring_session", "spring_session_attributes", "submission",
			"network_count");

	private final JdbcTemplate sql;

	TableRows(JdbcTemplate sql) {
		this.sql = sql;
	}

	/** A number for each table, which another row, or other rows, change. */
	Map<String, Long> now() {
		Map<String, Long> prints = new TreeMap<>();
		this.sql
			.queryForList(
					"select lower(table_name) from information_schema.tables where table_schema = schema()"
							+ " and table_type = 'BASE TABLE' and lower(table_name) <> 'flyway_schema_history'",
					String.class)
			.forEach((table) -> prints.put(table, print(table)));
		return prints;
	}

	/** Tables whose rows are not those of before. */
	static Set<String> changed(Map<String, Long> before, Map<String, Long> after) {
		Set<String> changed = new TreeSet<>();
		after.forEach((table, print) -> {
			if (!Objects.equals(before.get(table), print)) {
				changed.add(table);
			}
		});
		return changed;
	}

	private Long print(String table) {
		long[] sum = { 0 };
		this.sql.query("select * from " + table, (ResultSet row) -> {
			long print = 17;
			for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
				print = print * 1_000_003 + hash(row.getObject(i));
			}
			sum[0] += print * 31 + 7;
		});
		return sum[0];
	}

	private static int hash(Object value) throws SQLException {
		if (value instanceof Blob blob) {
			return Arrays.hashCode(blob.getBytes(1, (int) blob.length()));
		}
		if (value instanceof Clob clob) {
			return hash(clob);
		}
		return (value instanceof byte[] bytes) ? Arrays.hashCode(bytes) : Objects.hashCode(value);
	}

	private static int hash(Clob clob) throws SQLException {
		try (Reader reader = clob.getCharacterStream()) {
			int hash = 1;
			for (int read = reader.read(); read >= 0; read = reader.read()) {
				hash = hash * 31 + read;
			}
			return hash;
		}
		catch (IOException ex) {
			throw new SQLException(ex);
		}
	}

}
