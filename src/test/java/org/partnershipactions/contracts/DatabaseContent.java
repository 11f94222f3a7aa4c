package org.partnershipactions.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/** Every row of every table, to compare before with after. */
record DatabaseContent(Map<String, List<String>> tables) {

	/** Counters that move on whatever becomes of the transaction. */
	private static final Set<String> COUNTERS = Set.of("act_ge_property", "flyway_schema_history");

	static DatabaseContent of(JdbcTemplate sql) {
		Map<String, List<String>> tables = new TreeMap<>();
		sql.queryForList("select table_name from information_schema.tables"
				+ " where table_schema = schema() and table_type = 'BASE TABLE'", String.class)
			.stream()
			.filter((table) -> !COUNTERS.contains(table.toLowerCase(Locale.ROOT)))
			.forEach((table) -> tables.put(table.toLowerCase(Locale.ROOT), rows(sql, table)));
		return new DatabaseContent(tables);
	}

	/** Tables that are not the same in the other. */
	Set<String> differences(DatabaseContent other) {
		return this.tables.keySet()
			.stream()
			.filter((table) -> !this.tables.get(table).equals(other.tables.get(table)))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<String> rows(JdbcTemplate sql, String table) {
		return sql.queryForList("select * from " + table)
			.stream()
			.map((row) -> row.values().stream().map(DatabaseContent::text).collect(Collectors.joining("|")))
			.sorted()
			.toList();
	}

	private static String text(Object value) {
		return (value instanceof byte[] bytes) ? Integer.toString(Arrays.hashCode(bytes)) : String.valueOf(value);
	}

}
