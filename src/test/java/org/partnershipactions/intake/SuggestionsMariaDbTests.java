package org.partnershipactions.intake;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.matching.SimilarReports;
import org.partnershipactions.intake.matching.SimilarReports.SharedTrait;
import org.partnershipactions.intake.matching.Suggestions;
import org.partnershipactions.intake.triage.DailyTasking;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.sealing.Seal;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

/** A page of reports is compared together, as if each of them had been alone. */
@WholeProduct
@OnMariaDb
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuggestionsMariaDbTests {

	private static final int TRIES = 5;

	@Autowired
	private ReportIntake intake;

	@Autowired
	private Suggestions suggestions;

	@Autowired
	private SimilarReports similar;

	@Autowired
	private DailyTasking tasking;

	@Autowired
	private ReportRows rows;

	@Autowired
	private AsbReports reports;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private Seal seal;

	@BeforeAll
	void manyReports() {
		ManyAsbReports many = new ManyAsbReports(this.sql);
		many.grow(this.intake, 5000);
		this.sql.update("insert ignore into asb_report_alike (report_id, position, resident_key, reasons)"
				+ " select concat('copy-', seq), 0, concat('person-', crc32(seq + 1) % 200000), 'same address'"
				+ " from seq_1_to_5000");
		this.sql.update("insert ignore into place (id, version, partnership, address, street_mark, added_at)"
				+ " select r.place_key, 0, p.partnership, p.address, p.street_mark, p.added_at from place p"
				+ " join asb_report o on o.place_key = p.id and o.id not like 'copy-%'"
				+ " join asb_report r on r.id like 'copy-%' and r.place_key like 'place-%'");
		many.seal(this.seal);
	}

	@AfterAll
	void fewReports() {
		new ManyAsbReports(this.sql).shrink();
	}

	@Test
	void eachReportOfAPageIsOfferedWhatItWouldBeOfferedAlone() {
		this.transaction.executeWithoutResult((status) -> {
			List<AsbReport> page = this.rows.oldestIn(ReportRows.From.beginning("sevenoaks", List.of("")),
					ReportState.UNTRIAGED, Limit.of(60));
			Map<String, List<Suggestion>> together = this.suggestions.of(page);
			assertThat(together).hasSize(60).allSatisfy((key, some) -> assertThat(some).isNotEmpty());
			page.forEach((report) -> assertThat(together.get(report.key())).isEqualTo(this.suggestions.of(report)));
		});
	}

	@Test
	void eachSortOfSimilarReportsIsAShortReadingOfOneIndex() {
		AsbReport report = this.reports.withKey("copy-40");
		Map<SharedTrait, Instant> sorts = new LinkedHashMap<>();
		Instant since = report.origin().receivedAt().minus(400, ChronoUnit.DAYS);
		IntStream.range(0, 40).forEach((number) -> sorts.put(SharedTrait.reporter("person-" + number), since));
		sorts.put(SharedTrait.place(report.place().placeKey()), since);
		sorts.put(SharedTrait.kind(report), since);
		this.transaction.executeWithoutResult((status) -> {
			long before = rowsRead();
			assertThat(this.similar.latest(sorts).get(SharedTrait.kind(report))).hasSize(4);
			assertThat(rowsRead() - before).isLessThan(200);
		});
		assertThat(plan(report)).allSatisfy((key, extra) -> assertThat(extra).doesNotContain("filesort"))
			.containsOnlyKeys("ix_report_place", "ix_report_reporter", "ix_report_kind");
	}

	@Test
	void aLongerPageAsksNoMoreForEachOfItsReports() {
		assertThat(statements(10)).isLessThanOrEqualTo(25);
		assertThat(statements(100)).isLessThanOrEqualTo(40);
	}

	private Map<Object, String> plan(AsbReport report) {
		List<SharedTrait> sorts = List.of(SharedTrait.place(report.place().placeKey()),
				SharedTrait.reporter("person-7"), SharedTrait.kind(report));
		Object[] values = sorts.stream()
			.flatMap((sort) -> Stream.concat(sort.values().stream(), Stream.of("2025-01-01")))
			.toArray();
		return this.sql.queryForList("explain " + SimilarReports.question(sorts), values)
			.stream()
			.filter((row) -> row.get("key") != null)
			.collect(Collectors.toMap((row) -> row.get("key"), (row) -> String.valueOf(row.get("Extra"))));
	}

	private long rowsRead() {
		return this.sql.queryForObject("select sum(variable_value) from information_schema.session_status"
				+ " where variable_name in ('HANDLER_READ_KEY', 'HANDLER_READ_NEXT', 'HANDLER_READ_PREV',"
				+ " 'HANDLER_READ_RND_NEXT')", Long.class);
	}

	/**
	 * The fewest of some tries, as others may ask the same server something meanwhile.
	 */
	private long statements(int size) {
		return IntStream.range(0, TRIES).mapToLong((number) -> asked(size)).min().orElseThrow();
	}

	private long asked(int size) {
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
		try {
			long before = asked();
			assertThat(Actor.as("triage", () -> this.tasking.page(null, size)).rows()).hasSize(size);
			return asked() - before;
		}
		finally {
			RequestContextHolder.resetRequestAttributes();
		}
	}

	private long asked() {
		return this.sql.queryForObject(
				"select variable_value from information_schema.global_status where variable_name = 'QUESTIONS'",
				Long.class);
	}

}
