package org.partnershipactions.bench;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of one report: twenty wards, five kinds, the reports of a year at a hundred
 * thousand places by two hundred thousand people, one in ten undecided; half of the
 * others belong to a case. One in fifty is at the place of the report that is copied.
 */
final class ManyReports {

	private static final int AT_ONCE = 50_000;

	private static final String PLACES = """
			insert into place (id, version, partnership, address, street_mark, ward, added_at)
			select concat('place-', seq), 0, partnership, address, sha2(concat('street-', seq %% 5000), 256), ward, added_at
			from place, seq_0_to_99999 where id = '%s'""";

	private static final String COPY = """
			insert into asb_report (id, version, partnership, ref, state, step_due, times_moved, categories,
			  main_category, description, occurred_at, anyone_in_danger, place_key, ward, outside_district,
			  reporter_key, preferred_contact, mailable, received_at, source, fingerprint, taken_by, decision, case_key)
			select concat('copy-', seq), 0, partnership, concat('R-2025-', seq), if(seq %% 10 < 9, 'TOLD', 'UNTRIAGED'),
			  step_due, 0, categories, elt(1 + seq %% 5, 'NOISE_MUSIC', 'NOISE_DOGS', 'HARASSMENT', 'FLY_TIPPING', 'ALCOHOL'),
			  description, occurred_at, false, if(seq %% 50 = 0, place_key, concat('place-', crc32(seq) %% 100000)),
			  if(seq %% 20 = 0, ward, concat('Ward ', seq %% 20)), false,
			  if(seq %% 3 = 0, null, concat('person-', 1 + crc32(seq) %% 200000)), 'EMAIL', true,
			  date_sub(received_at, interval crc32(seq) %% 31000000 second), 'PUBLIC', sha2(seq, 256), 'system',
			  if(seq %% 10 < 9, 'JOIN_CASE', null), if(seq %% 10 < 5, md5(1 + crc32(seq) %% %d), null)
			from asb_report, seq_%d_to_%d where ref = '%s'""";

	private static final String ALIKE = """
			insert into asb_report_alike (report_id, position, resident_key, reasons)
			select concat('copy-', seq), at, concat('person-', 1 + crc32(concat(seq, at)) %% 200000), 'same address'
			from seq_%d_to_%d, (select 0 at union select 1) two where seq %% 10 = 9""";

	private final JdbcTemplate sql;

	private final String model;

	private final int cases;

	private int there;

	/** Copies of the report with this reference, in which so many cases occur. */
	ManyReports(JdbcTemplate sql, String model, int cases) {
		this.sql = sql;
		this.model = model;
		this.cases = cases;
		sql.update(PLACES.formatted(text("place_key")));
		new ManyCases(sql).make(cases);
		sql.update(
				"insert into case_place (case_id, position, place_key, since_day) select id, 0,"
						+ " if(crc32(id) % 2000 = 0, ?, concat('place-', crc32(id) % 100000)), opened_on from asb_case",
				text("place_key"));
		sql.update("insert into case_party (case_id, position, resident_key, party_role, since_day) select id, 0,"
				+ " concat('person-', 1 + crc32(id) % 200000), 'VICTIM', opened_on from asb_case");
		sql.execute("analyze table place, case_place, case_party");
	}

	void growTo(int wanted) {
		while (this.there < wanted) {
			int from = this.there + 1;
			this.there = Math.min(wanted, this.there + AT_ONCE);
			this.sql.update(COPY.formatted(this.cases, from, this.there, this.model));
			this.sql.update(ALIKE.formatted(from, this.there));
		}
		this.sql.execute("analyze table asb_report, asb_report_alike");
	}

	private String text(String column) {
		return this.sql.queryForObject("select " + column + " from asb_report where ref = ?", String.class, this.model);
	}

}
