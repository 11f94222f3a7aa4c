package org.partnershipactions.bench;

import org.partnershipactions.testing.SqlFile;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the measures of a year count: closed cases are closed a year after they began,
 * each with a survey that two in three answer; a report for one case in ten came in this
 * year, one in a hundred of which waits for its step too long, and offensive graffiti is
 * found as often as its category. Three thousand pieces of work are late and as many
 * were.
 */
final class ManyClosures {

	private static final int LATE = 3_000;

	private static final String REPORTS = """
			insert into asb_report (id, version, partnership, ref, state, step_due, times_moved, categories, main_category,
			  description, occurred_at, anyone_in_danger, place_key, ward, outside_district, preferred_contact, mailable,
			  received_at, source, fingerprint, taken_by)
			select concat('report-', seq), 0, 'sevenoaks', concat('R-2026-', seq),
			  elt(1 + seq %% 10, 'UNTRIAGED', 'NOT_REACHED', 'TOLD', 'TOLD', 'TOLD', 'TOLD', 'TOLD', 'TOLD', 'TOLD', 'TOLD'),
			  case when seq %% 10 > 0 then null when seq %% 100 = 0 then '2026-11-01' else '2026-12-01' end, 0, 'NOISE_MUSIC', 'NOISE_MUSIC', 'sealed', '2026-04-01', false, 'place', concat('Ward ', seq %% 26),
			  false, if(seq %% 7 = 0, 'NONE', 'EMAIL'), true, date_add('2026-04-01', interval seq %% 20000000 second), 'PUBLIC',
			  sha2(seq, 256), 'system' from seq_1_to_%d""";

	private static final String LATE_WORK = """
			insert into overdue_review (id, version, partnership, process, task, subject_key, subject_ref, subject_title,
			  path, priority, team, step_label, due, times_moved, high_risk, open_step, review_level, state,
			  explanation_due, opened_at)
			select concat('late-', seq), 0, 'sevenoaks', 'PriorityAction', 'Task_DeliverAndReport', concat('key-', seq),
			  concat('3.', seq), 'Late work', '/plan', if(seq %% 3 = 0, null, 1 + seq %% 7),
			  concat('agency:', elt(1 + seq %% 6, 'police', 'csu', 'sdc', 'moat', 'kfrs', 'kcc-road-safety')), 'Deliver',
			  '2026-10-01', 0, false, if(seq %% 2 = 0, concat('step-', seq), null), elt(1 + seq %% 3, 'AGENCY', 'MANAGER',
			  'BOARD'), if(seq %% 2 = 0, 'REVIEWING', 'DECIDED'), '2026-10-06', '2026-10-02' from seq_1_to_%d""";

	private final JdbcTemplate sql;

	ManyClosures(JdbcTemplate sql) {
		this.sql = sql;
	}

	void make(int cases) {
		this.sql
			.update("update asb_case set accepted = true, closure_approved_on = date_add(opened_on, interval 1 year),"
					+ " behaviour = case when crc32(id) % 10 < 8 then 'IMPROVED' else 'SAME' end where status = 'CLOSED'");
		this.sql.update("insert into victim_survey (id, version, partnership, case_key, secret_hash, state, sent_on,"
				+ " valid_until, action_taken) select id, 0, partnership, id, id,"
				+ " case when crc32(id) % 3 = 0 then 'NO_ANSWER' else 'ANSWERED' end, closure_approved_on,"
				+ " closure_approved_on, case when crc32(id) % 3 = 0 then null when crc32(id) % 4 = 0 then 'NEITHER'"
				+ " else 'SATISFIED' end from asb_case where status = 'CLOSED'");
		this.sql.update("insert into case_graffiti (case_id, position, found_at, due_at, removed_at) select c.id, 0,"
				+ " c.opened_on, date_add(c.opened_on, interval 2 day), c.opened_on from asb_case c"
				+ " join case_category k on k.case_id = c.id where k.category = 'OFFENSIVE_GRAFFITI'");
		this.sql.update(REPORTS.formatted(cases / 10));
		this.sql.update(LATE_WORK.formatted(2 * LATE));
		SqlFile.statements("operations/recount_case_tally.sql").forEach(this.sql::update);
		this.sql
			.execute("analyze table asb_case, victim_survey, case_graffiti, asb_report, case_tally, overdue_review");
	}

}
