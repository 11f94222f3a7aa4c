package org.partnershipactions.intake;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists and suggestions are ranges of one index on MariaDB, read in its order, however
 * many reports there are.
 */
@WholeProduct
@OnMariaDb
class ReportIndexMariaDbTests {

	private static final String SINCE = " and received_at >= '2025-12-01' order by received_at desc limit 4";

	private static final String ROW = "select id, ref, received_at, case_key from asb_report where ";

	@Autowired
	private ReportIntake intake;

	@Autowired
	private JdbcTemplate sql;

	@AfterEach
	void fewReports() {
		new ManyAsbReports(this.sql).shrink();
	}

	@Test
	void eachSuggestionAndEachListIsARangeOfOneIndex() {
		ManyAsbReports many = new ManyAsbReports(this.sql);
		String ref = many.grow(this.intake, Integer.getInteger("reports", 20_000));
		String place = this.sql.queryForObject("select place_key from asb_report where ref = ?", String.class, ref);
		assertThat(many.plan(ROW + "place_key = '" + place + "'" + SINCE)).contains("ix_report_place")
			.doesNotContain("filesort");
		assertThat(many.plan(ROW + "reporter_key in ('person-7')" + SINCE)).contains("ix_report_reporter")
			.doesNotContain("filesort");
		assertThat(many
			.plan(ROW + "partnership = 'sevenoaks' and ward = 'Ward 7' and main_category = 'NOISE_MUSIC'" + SINCE))
			.contains("ix_report_kind")
			.doesNotContain("filesort");
		assertThat(many.plan("select * from asb_report where partnership = 'sevenoaks' and state = 'UNTRIAGED'"
				+ " and received_at >= '2026-01-01' and (received_at > '2026-01-01' or id > 'a')"
				+ " order by received_at, id limit 11"))
			.contains("ix_report_state")
			.doesNotContain("filesort");
		assertThat(many.plan(ROW + "partnership = 'sevenoaks' and received_at <= '2026-01-01'"
				+ " and (received_at < '2026-01-01' or id < 'b') order by received_at desc, id desc limit 51"))
			.contains("ix_report_received")
			.doesNotContain("filesort");
	}

}
