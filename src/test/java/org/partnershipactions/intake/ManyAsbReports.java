package org.partnershipactions.intake;

import java.util.List;

import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.security.sealing.SealedPlace;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Copies of one report: twenty wards, every category, the reports of a year, nine in ten
 * decided.
 */
final class ManyAsbReports {

	private static final int AT_ONCE = 50_000;

	private static final String COPY = """
			insert into asb_report (id, version, partnership, ref, state, step_due, times_moved, categories,
			  main_category, description, occurred_at, anyone_in_danger, place_key, ward, outside_district,
			  reporter_key, preferred_contact, mailable, received_at, source, fingerprint, taken_by)
			select concat('copy-', seq), 0, partnership, concat('R-2025-', seq),
			  if(seq %% 10 < 9, 'TOLD', 'UNTRIAGED'), step_due, 0, categories,
			  elt(1 + seq %% 5, 'NOISE_MUSIC', 'NOISE_DOGS', 'HARASSMENT', 'FLY_TIPPING', 'ALCOHOL'), description,
			  occurred_at, false, if(seq %% 50 = 0, place_key, concat('place-', crc32(seq) %% 100000)),
			  if(seq %% 20 = 0, ward, concat('Ward ', seq %% 20)), false,
			  if(seq %% 3 = 0, null, concat('person-', crc32(seq) %% 200000)), 'EMAIL', true,
			  date_sub(received_at, interval crc32(seq) %% 31000000 second), 'PUBLIC', concat('print-', seq), 'system'
			from asb_report, seq_%d_to_%d where ref = '%s'""";

	private final JdbcTemplate sql;

	ManyAsbReports(JdbcTemplate sql) {
		this.sql = sql;
	}

	/** Takes one report and makes many of it, where there are not so many yet. */
	String grow(ReportIntake intake, int wanted) {
		NewReport first = ReportsOnTheEngine.music("1 Index Street", "Resident 31");
		String ref = Actor.as("triage", () -> intake.receive(first)).ref();
		int there = this.sql.queryForObject("select count(*) from asb_report where id like 'copy-%'", Integer.class);
		for (int from = there + 1; from <= wanted; from += AT_ONCE) {
			this.sql.execute(COPY.formatted(from, Math.min(wanted, from + AT_ONCE - 1), ref));
		}
		this.sql.execute("analyze table asb_report");
		return ref;
	}

	/** Seals what is copied for the rows in which it lies. */
	void seal(Seal seal) {
		seal(seal, "asb_report", "description", "copy-%");
		seal(seal, "place", "address", "place-%");
	}

	/** Takes the copies away again. */
	void shrink() {
		this.sql.update("delete from asb_report_alike where report_id like 'copy-%'");
		this.sql.update("delete from asb_report where id like 'copy-%'");
		this.sql.update("delete from place where id like 'place-%'");
	}

	private void seal(Seal seal, String table, String column, String like) {
		List<Object[]> sealed = this.sql
			.queryForList("select id from " + table + " where id like ?", String.class, like)
			.stream()
			.map((id) -> new Object[] { seal.seal("A copy", new SealedPlace(table, column, id)), id })
			.toList();
		this.sql.batchUpdate("update " + table + " set " + column + " = ? where id = ?", sealed);
	}

	/** How the database reads a query, as its choice of index and its extra work. */
	String plan(String query) {
		var plan = this.sql.queryForMap("explain " + query);
		return plan.get("key") + " " + plan.get("Extra");
	}

}
