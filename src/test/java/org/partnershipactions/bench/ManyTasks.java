package org.partnershipactions.bench;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of one real task of the engine alone, spread over agencies as {@link ManyItems}
 * are.
 */
final class ManyTasks {

	private final JdbcTemplate sql;

	ManyTasks(JdbcTemplate sql) {
		this.sql = sql;
	}

	void copy(String task, int copies) {
		this.sql.update("insert into ACT_RU_TASK (%1$s, ID_, DUE_DATE_) select %1$s, concat('copy-', seq),"
			.formatted(columns("ACT_RU_TASK", "ID_", "DUE_DATE_"))
				+ " date_add('2026-04-01', interval crc32(concat('due', seq)) % 730 day)"
				+ " from ACT_RU_TASK, seq_1_to_" + copies + " where ID_ = ?", task);
		this.sql.update(
				"insert into ACT_RU_IDENTITYLINK (%1$s, ID_, TASK_ID_, GROUP_ID_) select %1$s, concat('link-', seq),"
					.formatted(columns("ACT_RU_IDENTITYLINK", "ID_", "TASK_ID_", "GROUP_ID_"))
						+ " concat('copy-', seq), if(seq % 5 = 0, GROUP_ID_, concat('agency:other', crc32(seq) % 39,"
						+ " '/member')) from ACT_RU_IDENTITYLINK, seq_1_to_" + copies + " where TASK_ID_ = ?",
				task);
		this.sql.execute("analyze table ACT_RU_TASK, ACT_RU_IDENTITYLINK");
	}

	private String columns(String table, String... except) {
		return this.sql
			.queryForList("select column_name from information_schema.columns where table_schema = database()"
					+ " and table_name = ?", String.class, table)
			.stream()
			.filter((column) -> !List.of(except).contains(column))
			.collect(Collectors.joining(", "));
	}

}
