package org.partnershipactions.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/** Ten years of cases of a large county: most are closed, one agency has few. */
class ManyCases {

	private final JdbcTemplate sql;

	ManyCases(JdbcTemplate sql) {
		this.sql = sql;
	}

	void make(int cases) {
		this.sql.update("insert into asb_case (id, version, partnership, case_ref, lead_agency, ward, opened_on,"
				+ " restricted, status, risk_band, last_activity_on, plan_formal_power)"
				+ " select md5(seq), 0, 'sevenoaks', concat('C-', 2016 + seq mod 10, '-', lpad(seq, 7, '0')),"
				+ " case when seq % 10 < 6 then 'csu' when seq % 10 < 9 then 'police' else 'moat' end,"
				+ " concat('Ward ', seq mod 26), date_add('2016-04-01', interval seq mod 3650 day), seq % 50 = 0,"
				+ " case when seq % 97 = 0 then 'OPEN' else 'CLOSED' end,"
				+ " case when seq % 20 = 0 then 'HIGH' when seq % 5 = 0 then 'MEDIUM' else 'STANDARD' end,"
				+ " '2026-01-01', false from seq_1_to_" + cases);
		this.sql.update("insert into case_category (case_id, category) select md5(seq), case when seq % 1000 = 0"
				+ " then 'OFFENSIVE_GRAFFITI' when seq % 3 = 0 then 'NOISE_MUSIC' else 'HARASSMENT' end from seq_1_to_"
				+ cases);
		this.sql.update("insert into case_agency (case_id, position, agency, since_day, sees_identity)"
				+ " select md5(seq), 0, case when seq % 2000 = 0 then 'kfrs' else 'police' end, '2020-01-01', false"
				+ " from seq_1_to_" + cases + " where seq % 4 = 0");
		this.sql.update(
				"insert into case_seat (case_id, agency, opened_on) select id, lead_agency, opened_on from asb_case");
		this.sql
			.update("insert ignore into case_seat (case_id, agency, opened_on) select a.case_id, a.agency, c.opened_on"
					+ " from case_agency a join asb_case c on c.id = a.case_id");
		this.sql.update("insert into case_deadline (case_id, step, opened_on, due_at, times_moved)"
				+ " select md5(seq), 'UPDATE', '2026-01-01', case when seq % 3 = 0 then '2020-01-01' else '2099-01-01'"
				+ " end, 0 from seq_1_to_" + cases + " where seq % 97 = 0");
		this.sql.execute("analyze table asb_case, case_category, case_agency, case_seat, case_deadline");
	}

}
