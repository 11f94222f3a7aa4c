package org.partnershipactions.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Open items of forty agencies: one in five belongs to the CSU, the rest to the others in
 * equal parts, due on the days of two years, half of them taken by somebody.
 */
final class ManyItems {

	private static final int AT_ONCE = 100_000;

	private static final String ADD = """
			insert into work_item (task_id, process, task, subject_key, step, form, partnership, team, role, assignee,
			  subject_kind, subject_ref, subject_title, subject_path, priority, due_on, state, created_at, version)
			select concat('task-', lpad(seq, 8, '0')), 'PriorityAction', 'Task_DeliverAndReport',
			  concat('key-', lpad(seq, 8, '0')),
			  elt(1 + seq %% 4, 'Plan delivery', 'Deliver and report', 'Answer the request', 'Make the contribution'),
			  'ReportCompletion', 'sevenoaks',
			  if(seq %% 5 = 0, 'agency:csu', concat('agency:other', crc32(seq) %% 39)), 'member',
			  if(seq %% 2 = 0, null, concat('person', crc32(seq) %% 400)), 'action', concat('3.', seq %% 500),
			  'Report back to those who report anti-social behaviour, and say what was done', '/plan/action', 1 + seq %% 7,
			  date_add('2026-04-01', interval crc32(concat('due', seq)) %% 730 day), 'OPEN', '2026-04-01 09:00:00', 0
			from seq_%d_to_%d""";

	private final JdbcTemplate sql;

	private int there;

	ManyItems(JdbcTemplate sql) {
		this.sql = sql;
	}

	void growTo(int wanted) {
		while (this.there < wanted) {
			int to = Math.min(wanted, this.there + AT_ONCE);
			this.sql.execute(ADD.formatted(this.there + 1, to));
			this.there = to;
		}
		this.sql.execute("analyze table work_item");
	}

	/** How many of them an agency has, counted to the last. */
	int of(String agency) {
		return this.sql.queryForObject(
				"select count(*) from work_item where partnership = 'sevenoaks' and team = ? and state = 'OPEN'",
				Integer.class, "agency:" + agency);
	}

}
