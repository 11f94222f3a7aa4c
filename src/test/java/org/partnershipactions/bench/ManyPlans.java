package org.partnershipactions.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Plans of 2026-27, one for each partnership, adopted on 1 April: 54 actions in seven
 * priorities, each changed seven times, two in three with three milestones, and three
 * words of its lead. The first belongs to the sample's partnership.
 */
final class ManyPlans {

	static final int ACTIONS = 54;

	private static final String[] ROWS = { """
			insert into plan (id, version, partnership, plan_year, adopted_on)
			select concat('plan-', seq), 0, if(seq = 0, 'sevenoaks', concat('csp-', seq)), 2026, '2026-04-01'
			from seq_%1$d_to_%2$d""", """
			insert into plan_priority (plan_id, priority_number, title)
			select concat('plan-', p.seq), n.seq, concat('Theme ', n.seq)
			from seq_%1$d_to_%2$d p, seq_1_to_7 n""", """
			insert into priority_action (id, version, plan_id, partnership, plan_year, sort_ref, ref, priority, title,
			  due_on, funding, accountable_lead, everyone, stage, status, started_on, step_due, plan_approach)
			select concat('action-', p.seq, '-', a.seq), 0, concat('plan-', p.seq),
			  if(p.seq = 0, 'sevenoaks', concat('csp-', p.seq)), 2026, lpad(a.seq, 6, '0'),
			  concat(1 + a.seq %% 7, '.', a.seq), 1 + a.seq %% 7, repeat('What is to be done ', 6), '2027-03-31',
			  'Existing budgets', elt(1 + a.seq %% 5, 'csu', 'police', 'moat', 'kfrs', 'kcc'), false, 'DELIVER',
			  'IN_PROGRESS', '2026-04-01', '2027-03-31', repeat('How it will be done ', 50)
			from seq_%1$d_to_%2$d p, seq_1_to_54 a""", """
			insert into action_episode (action_id, plan_id, sort_ref, from_day, until_day, ref, priority, title, due_on,
			  funding, stage, status, started_on, step_due, accountable_lead, output_unit, output_target)
			select id, plan_id, sort_ref, date_add('2026-04-01', interval 40 * k.seq day),
			  if(k.seq = 7, '9999-12-31', date_add('2026-04-01', interval 40 * (k.seq + 1) day)), ref, priority, title,
			  due_on, funding, if(k.seq = 0, 'PLAN', 'DELIVER'), if(k.seq = 0, 'NOT_STARTED', 'IN_PROGRESS'),
			  started_on, due_on, accountable_lead, 'visits', 4
			from priority_action, seq_0_to_7 k, seq_%1$d_to_%2$d p where plan_id = concat('plan-', p.seq)""", """
			insert into action_milestone (action_id, position, title, due_on, reached_on)
			select id, m.seq, 'A milestone', '2026-12-01',
			  if(m.seq < crc32(id) %% 4, date_add('2026-06-01', interval 60 * m.seq day), null)
			from priority_action, seq_0_to_2 m, seq_%1$d_to_%2$d p
			where plan_id = concat('plan-', p.seq) and crc32(id) %% 3 < 2""", """
			insert into action_progress (action_id, plan_id, as_of, status, confidence, percent_done, sentence,
			  given_by, given_at)
			select id, plan_id, date_add('2026-06-30', interval 92 * q.seq day), 'IN_PROGRESS',
			  elt(1 + crc32(id) %% 3, 'GREEN', 'AMBER', 'RED'), crc32(id) %% 100, 'Going on', 'system', now(6)
			from priority_action, seq_0_to_2 q, seq_%1$d_to_%2$d p where plan_id = concat('plan-', p.seq)""" };

	private final JdbcTemplate sql;

	private int there;

	ManyPlans(JdbcTemplate sql) {
		this.sql = sql;
	}

	static String partnership(int number) {
		return (number == 0) ? "sevenoaks" : "csp-" + number;
	}

	void growTo(int wanted) {
		for (String rows : ROWS) {
			this.sql.update(rows.formatted(this.there, wanted - 1));
		}
		this.there = wanted;
		this.sql.execute("analyze table plan, priority_action, action_episode, action_milestone, action_progress");
	}

}
