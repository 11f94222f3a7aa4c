package org.partnershipactions.security.sealing;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table of ours with the columns that can hold sealed text.
 *
 * @param name name
 * @param key columns of the primary key
 * @param owner column by which a sealed text knows its row; null where it knows none
 * @param texts columns that are long enough
 */
record TextTable(String name, List<String> key, String owner, List<TextColumn> texts) {

	private static final Set<Integer> TEXT = Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR);

	/** What sessions remember is text in bytes. */
	private static final Set<Integer> BYTES = Set.of(Types.BLOB, Types.LONGVARBINARY);

	private static final int SHORTEST_SEALED = 42;

	/** All tables but the engine's and Flyway's, which hold nothing sealed. */
	static List<TextTable> all(Connection connection) throws SQLException {
		DatabaseMetaData facts = connection.getMetaData();
		List<TextTable> tables = new ArrayList<>();
		for (String name : names(facts.getTables(connection.getCatalog(), connection.getSchema(), "%", null))) {
			List<String> key = keys(facts.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name));
			List<TextColumn> columns = columns(
					facts.getColumns(connection.getCatalog(), connection.getSchema(), name, "%"));
			List<TextColumn> texts = columns.stream().filter(TextColumn::canBeSealed).toList();
			if (!texts.isEmpty() && !key.isEmpty()) {
				tables.add(new TextTable(name, key, owner(key.get(0), columns), texts));
			}
		}
		return tables;
	}

	/**
	 * Of a row whose number the database draws, the column that says whose it is:
	 * {@code subject_key}, or else the first in the alphabet whose name ends in
	 * {@code _key}, or else in {@code _id}; null where there is none.
	 */
	static String owner(List<String> columns) {
		return Stream.of("subject_key", "_key", "_id")
			.map((ending) -> first(columns, ending))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	private static String first(List<String> columns, String ending) {
		return columns.stream()
			.filter((column) -> column.toLowerCase(Locale.ROOT).endsWith(ending))
			.min(Comparator.comparing((column) -> column.toLowerCase(Locale.ROOT)))
			.orElse(null);
	}

	/** Where a text of a row lies. */
	SealedPlace place(Map<String, Object> row, String column) {
		Object key = (this.owner != null) ? row.get(this.owner) : null;
		return new SealedPlace(this.name, column, (key != null) ? String.valueOf(key) : "");
	}

	/** Rows after a key, in the order of the key; all rows where the key has parts. */
	List<Map<String, Object>> read(JdbcTemplate sql, Object after, int limit) {
		String columns = Stream
			.of(this.key.stream(), Stream.ofNullable(this.owner), this.texts.stream().map(TextColumn::name))
			.flatMap((some) -> some)
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
		TextColumn column = change.column();
		List<Object> values = new ArrayList<>(List.of(column.stored(change.sealed())));
		this.key.forEach((part) -> values.add(row.get(part)));
		values.add(column.stored(change.old()));
		sql.update("update " + this.name + " set " + column.name() + " = ? where " + where + " and " + column.name()
				+ " = ?", values.toArray());
	}

	/**
	 * Some texts of a column of sealed ones that begin with none of some keys.
	 * @param keys ids of keys that are known
	 */
	List<String> strange(JdbcTemplate sql, TextColumn column, List<String> keys) {
		String none = keys.stream().map((key) -> " and " + column.name() + " not like ?").collect(Collectors.joining());
		return sql.queryForList("select " + column.name() + " from " + this.name + " where " + column.name()
				+ " like '%:%'" + none + " limit 20", String.class, keys.stream().map((key) -> key + ":%").toArray());
	}

	private List<Map<String, Object>> rows(JdbcTemplate sql, String select, Object... values) {
		return sql.query(select, (row, number) -> {
			Map<String, Object> found = new HashMap<>();
			for (String column : this.key) {
				found.put(column, row.getObject(column));
			}
			if (this.owner != null) {
				found.putIfAbsent(this.owner, row.getObject(this.owner));
			}
			for (TextColumn column : this.texts) {
				found.put(column.name(), column.read(row));
			}
			return found;
		}, values);
	}

	private static String owner(String key, List<TextColumn> columns) {
		return columns.stream().anyMatch((column) -> column.name().equals(key) && column.drawn())
				? owner(columns.stream().map(TextColumn::name).toList()) : key;
	}

	private static List<String> names(ResultSet tables) throws SQLException {
		List<String> names = new ArrayList<>();
		try (tables) {
			while (tables.next()) {
				String name = tables.getString("TABLE_NAME");
				String type = tables.getString("TABLE_TYPE");
				if (type.contains("TABLE") && !type.contains("SYSTEM")
						&& !name.toUpperCase(Locale.ROOT).matches("ACT_.*|FLYWAY.*")) {
					names.add(name);
				}
			}
		}
		return names;
	}

	private static List<String> keys(ResultSet found) throws SQLException {
		Map<Integer, String> names = new TreeMap<>();
		try (found) {
			while (found.next()) {
				names.put(found.getInt("KEY_SEQ"), found.getString("COLUMN_NAME"));
			}
		}
		return List.copyOf(names.values());
	}

	private static List<TextColumn> columns(ResultSet columns) throws SQLException {
		List<TextColumn> found = new ArrayList<>();
		try (columns) {
			while (columns.next()) {
				int type = columns.getInt("DATA_TYPE");
				String comment = columns.getString("REMARKS");
				found.add(new TextColumn(columns.getString("COLUMN_NAME"),
						TEXT.contains(type) && columns.getInt("COLUMN_SIZE") >= SHORTEST_SEALED, BYTES.contains(type),
						comment != null && comment.contains("sealed"),
						"YES".equals(columns.getString("IS_AUTOINCREMENT"))));
			}
		}
		return found;
	}

	/**
	 * A column of a table.
	 *
	 * @param name name
	 * @param text whether it holds texts that are long enough to be sealed
	 * @param bytes whether it holds bytes
	 * @param sealed whether its comment says that what it holds is sealed
	 * @param drawn whether the database draws its numbers
	 */
	record TextColumn(String name, boolean text, boolean bytes, boolean sealed, boolean drawn) {

		boolean canBeSealed() {
			return this.text || (this.bytes && this.sealed);
		}

		private String read(ResultSet row) throws SQLException {
			if (!this.bytes) {
				return row.getString(this.name);
			}
			byte[] stored = row.getBytes(this.name);
			return (stored != null) ? new String(stored, StandardCharsets.US_ASCII) : null;
		}

		private Object stored(String text) {
			return this.bytes ? text.getBytes(StandardCharsets.US_ASCII) : text;
		}

	}

	/** One text that is sealed again. */
	record Change(TextColumn column, String old, String sealed) {
	}

}
