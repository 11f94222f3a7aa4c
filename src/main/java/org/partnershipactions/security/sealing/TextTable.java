package org.partnershipactions.security.sealing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of ours with the columns that can hold sealed text.
 *
 * @param name name
 * @param key columns of the primary key
 * @param texts columns that are long enough
 */
record TextTable(String name, List<String> key, List<String> texts) {

	private static final Set<Integer> TEXT = Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR);

	private static final int SHORTEST_SEALED = 42;

	/** All tables but the engine's and Flyway's, which hold nothing sealed. */
	static List<TextTable> all(Connection connection) throws SQLException {
		DatabaseMetaData facts = connection.getMetaData();
		List<TextTable> tables = new ArrayList<>();
		for (String name : names(facts.getTables(connection.getCatalog(), connection.getSchema(), "%", null))) {
			List<String> key = column(facts.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name));
			List<String> texts = texts(facts.getColumns(connection.getCatalog(), connection.getSchema(), name, "%"));
			if (!texts.isEmpty() && !key.isEmpty()) {
				tables.add(new TextTable(name, key, texts));
			}
		}
		return tables;
	}

	/** Rows after a key, in the order of the key; all rows where the key has parts. */
	List<Map<String, Object>> read(JdbcTemplate sql, Object after, int limit) {
		String columns = Stream.concat(this.key.stream(), this.texts.stream())
			.distinct()
			.collect(Collectors.joining(", "));
		String select = "select " + columns + " from " + this.name;
		if (this.key.size() != 1) {
			return rows(sql, select);
		}
		String where = (after != null) ? " where " + this.key.get(0) + " > ?" : "";
		String page = select + where + " order by " + this.key.get(0) + " limit " + limit;
		return (after != null) ? rows(sql, page, after) : rows(sql, page);
	}

	/** Writes unless somebody else wrote meanwhile, who sealed with the current key. */
	void write(JdbcTemplate sql, Map<String, Object> row, Change change) {
		String where = this.key.stream().map((column) -> column + " = ?").collect(Collectors.joining(" and "));
		List<Object> values = new ArrayList<>(List.of(change.sealed()));
		this.key.forEach((column) -> values.add(row.get(column)));
		values.add(change.old());
		sql.update("update " + this.name + " set " + change.column() + " = ? where " + where + " and " + change.column()
				+ " = ?", values.toArray());
	}

	private List<Map<String, Object>> rows(JdbcTemplate sql, String select, Object... values) {
		return sql.query(select, (row, number) -> {
			Map<String, Object> found = new HashMap<>();
			for (String column : this.key) {
				found.put(column, row.getObject(column));
			}
			for (String column : this.texts) {
				found.put(column, row.getString(column));
			}
			return found;
		}, values);
	}

	private static List<String> names(ResultSet tables) throws SQLException {
		List<String> names = new ArrayList<>();
		try (tables) {
			while (tables.next()) {
				String name = tables.getString("TABLE_NAME");
				String type = tables.getString("TABLE_TYPE");
				if (type.contains("TABLE") && !type.contains("SYSTEM")
						&& !name.toUpperCase(Locale.ROOT).matches("ACT_.*|FLYWAY.*|SPRING_SESSION.*")) {
					names.add(name);
				}
			}
		}
		return names;
	}

	private static List<String> column(ResultSet found) throws SQLException {
		List<String> names = new ArrayList<>();
		try (found) {
			while (found.next()) {
				names.add(found.getString("COLUMN_NAME"));
			}
		}
		return names;
	}

	private static List<String> texts(ResultSet columns) throws SQLException {
		List<String> names = new ArrayList<>();
		try (columns) {
			while (columns.next()) {
				if (TEXT.contains(columns.getInt("DATA_TYPE")) && columns.getInt("COLUMN_SIZE") >= SHORTEST_SEALED) {
					names.add(columns.getString("COLUMN_NAME"));
				}
			}
		}
		return names;
	}

	/** One text that is sealed again. */
	record Change(String column, String old, String sealed) {
	}

}
