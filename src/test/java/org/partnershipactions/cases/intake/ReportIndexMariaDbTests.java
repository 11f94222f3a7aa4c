package org.partnershipactions.cases.intake;

import java.util.Arrays;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
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
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportIndexMariaDbTests {

	private static final String SINCE = " and received_at >= '2025-12-01' order by received_at desc limit 4";

	private static final String ROW = "select id, ref, received_at, case_key from asb_report where ";

	private static String ref;

	@Autowired
	private ReportIntake intake;

	@Autowired
	private ReportReading reading;

	@Autowired
	private DailyTasking tasking;

	@Autowired
	private JdbcTemplate sql;

	@Test
	@Order(1)
	void eachSuggestionAndEachListIsARangeOfOneIndex() {
		ManyReports many = new ManyReports(this.sql);
		ref = many.grow(this.intake, Integer.getInteger("reports", 20_000));
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

	@Test
	@Order(2)
	@Tag("bench")
	void suggestionsAndTheTriagePageStayQuick() {
		long page = slowest(() -> Actor.as("triage", () -> this.tasking.page(null, 10).rows().size()));
		long one = slowest(() -> Actor.as("triage", () -> this.reading.view(ref).suggestions().size()));
		System.out.printf("p95 in ms: triage page %d, report with its suggestions %d%n", page, one);
		assertThat(page).isLessThanOrEqualTo(50);
		assertThat(one).isLessThanOrEqualTo(100);
	}

	private static long slowest(Runnable work) {
		long[] times = new long[200];
		for (int i = -50; i < times.length; i++) {
			long begin = System.nanoTime();
			work.run();
			times[Math.max(i, 0)] = (System.nanoTime() - begin) / 1_000_000;
		}
		Arrays.sort(times);
		return times[189];
	}

}
