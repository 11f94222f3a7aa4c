package org.partnershipactions.golden;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes chance out of the rows before anybody looks at them: the plan is worked on while
 * reports come in, so rows of both lie between each other differently at each run, and
 * the clock stands a little elsewhere.
 */
final class GoldenDatabase {

	private static final String MOMENTS = "select table_name, column_name from information_schema.columns"
			+ " where table_schema = 'PUBLIC' and data_type like 'TIMESTAMP%' and table_name not like 'ACT\\_%'"
			+ " and table_name not like 'SPRING\\_%' and lower(table_name) not in"
			+ " ('flyway_schema_history', 'view_entry')";

	private final JdbcTemplate sql;

	GoldenDatabase(JdbcTemplate sql) {
		this.sql = sql;
	}

	void settle() {
		this.sql.query(MOMENTS, (row) -> {
			settleMoments(row.getString(1), row.getString(2));
		});
		renumber("work_item", "created_at, subject_ref, form, team, role, due_on, id");
		renumber("audit_entry", "at, event, details, id");
	}

	/**
	 * Reports and cases happen in their half hour, all else at noon of its day; and the
	 * start, and what is done after the life, at nine o'clock sharp.
	 */
	private void settleMoments(String table, String column) {
		boolean timed = table.toLowerCase()
			.matches("(asb|case|risk|review_timeline|intervention|victim|resident|place).*");
		String settled = timed
				? "date_trunc('hour', %2$s) + case when extract(minute from %2$s) < 30 then interval '0' minute else interval '30' minute end"
				: "date_trunc('day', %2$s) + interval '12' hour";
		this.sql.update(("update %1$s set %2$s = case when %2$s between timestamp '2026-09-07 07:58:00' and timestamp"
				+ " '2026-09-07 12:30:00' then timestamp '2026-09-07 08:00:00' else " + settled
				+ " end where %2$s is not null"
				+ " and extract(year from %2$s) > 2001 and %2$s <> cast(%2$s as date) + interval '86399' second")
			.formatted(table, column));
	}

	private void renumber(String table, String order) {
		List<Object[]> numbers = this.sql.query("select id from " + table + " order by " + order,
				(row, number) -> new Object[] { -number - 1, row.getLong(1) });
		this.sql.batchUpdate("update " + table + " set id = ? where id = ?", numbers);
		this.sql.update("update " + table + " set id = -id");
		IntStream.of(numbers.size() + 1)
			.forEach((next) -> this.sql.execute("alter table " + table + " alter column id restart with " + next));
	}

}
