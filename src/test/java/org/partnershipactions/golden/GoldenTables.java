package org.partnershipactions.golden;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/** What stands in our tables, a row a line, each table sorted. */
final class GoldenTables {

	/** The engine's, the sessions' and Flyway's; and what says how it got there. */
	private static final String OURS = "select table_name from information_schema.tables"
			+ " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' and table_name not like 'ACT\\_%'"
			+ " and table_name not like 'SPRING\\_%' and lower(table_name) <> 'flyway_schema_history'"
			+ " order by table_name";

	/** Counted, as their rows are many and say less than what they are about. */
	private static final Set<String> COUNTED = Set.of("audit_entry", "event_publication", "resident_mark");

	/**
	 * Drawn anew at each run, or made of what is: keys of rows, marks of sealed text,
	 * secrets, hashes over keys; and numbers of versions, which say how often a row was
	 * written and not what stands in it.
	 */
	private static final Set<String> DRAWN = Set.of("version", "id", "task_id", "password_hash", "secret_hash", "mark",
			"previous_mark", "proof", "fingerprint", "link_signature", "resident", "number");

	/** Follows from the other columns and would only make the file large. */
	private static final Map<String, Set<String>> SAID_ELSEWHERE = Map.of("work_item",
			Set.of("subject_key", "subject_kind", "subject_title", "process", "task"), "overdue_review",
			Set.of("subject_key", "subject_title", "open_step"), "contribution",
			Set.of("subject_key", "subject_title"));

	private final JdbcTemplate sql;

	private final StableNames names;

	GoldenTables(JdbcTemplate sql, StableNames names) {
		this.sql = sql;
		this.names = names;
	}

	void writeTo(GoldenFiles files) {
		for (String table : this.sql.queryForList(OURS, String.class)) {
			String name = table.toLowerCase();
			if (!COUNTED.contains(name)) {
				files.add("tables/" + name + ".txt", rows("select * from " + table));
			}
		}
		files.add("tables/audit_entry.txt", counted(
				"select count(*), event, partnership, who, case when words is null then 'no words' else 'words' end,"
						+ " regexp_replace(details, ':(\"[^\"]*\"|[^,}]*)', '') from audit_entry"
						+ " group by event, partnership, who, case when words is null then 'no words' else 'words' end,"
						+ " regexp_replace(details, ':(\"[^\"]*\"|[^,}]*)', '')"));
		files.add("tables/audit_entry_by_event.txt",
				counted("select count(*), event, partnership from audit_entry group by event, partnership"));
		files.add("tables/audit_entry_by_day.txt",
				counted("select count(*), cast(at as date), event, subject_key is null"
						+ " from audit_entry group by cast(at as date), event, subject_key is null"));
		files.add("tables/event_publication.txt",
				counted("select count(*), regexp_replace(event_type, '.*[.$]', ''), status from event_publication"
						+ " group by regexp_replace(event_type, '.*[.$]', ''), status"));
	}

	private List<String> counted(String question) {
		List<String> lines = this.sql.query(question, (row, number) -> {
			List<String> values = new ArrayList<>();
			for (int column = 2; column <= row.getMetaData().getColumnCount(); column++) {
				values.add(String.valueOf(row.getString(column)));
			}
			return this.names.in(String.join(" | ", values)) + " | " + row.getLong(1);
		});
		return lines.stream().sorted().toList();
	}

	/** Columns and what all rows have in common first; then the rows. */
	private List<String> rows(String question) {
		List<SortedMap<String, String>> rows = this.sql.query(question, (row, number) -> values(row));
		SortedMap<String, Set<String>> columns = new TreeMap<>();
		rows.forEach((row) -> row
			.forEach((column, value) -> columns.computeIfAbsent(column, (fresh) -> new HashSet<>()).add(value)));
		Predicate<String> constant = (column) -> rows.size() > 1 && columns.get(column).size() == 1;
		List<String> lines = new ArrayList<>();
		lines.add(rows.size() + " rows");
		columns.keySet()
			.stream()
			.filter(constant)
			.forEach((column) -> lines.add("all: " + column + "=" + columns.get(column).iterator().next()));
		List<String> varying = columns.keySet().stream().filter(constant.negate()).toList();
		lines.add(String.join(" | ", varying));
		rows.stream()
			.map((row) -> varying.stream().map(row::get).collect(Collectors.joining(" | ")))
			.sorted()
			.forEach(lines::add);
		return lines;
	}

	private SortedMap<String, String> values(ResultSet row) throws SQLException {
		ResultSetMetaData columns = row.getMetaData();
		SortedMap<String, String> values = new TreeMap<>();
		for (int column = 1; column <= columns.getColumnCount(); column++) {
			String name = columns.getColumnName(column).toLowerCase();
			String table = columns.getTableName(column).toLowerCase();
			if (!DRAWN.contains(name) && !SAID_ELSEWHERE.getOrDefault(table, Set.of()).contains(name)) {
				values.put(name, value(row.getString(column)));
			}
		}
		return values;
	}

	private String value(String value) {
		return (value == null) ? "-" : this.names.in(value).replaceAll("\\R", "\\\\n").replaceAll(" 12:00:00$", "");
	}

}
