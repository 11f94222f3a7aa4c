package org.partnershipactions.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.reading.CaseSearchQuery;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.OnMariaDb;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list of cases is found and counted from one index on MariaDB, in the order that it is
 * shown in, however it is narrowed.
 */
@WholeProduct
@OnMariaDb
class CaseListIndexMariaDbTests {

	private static final int CASES = 20_000;

	@Autowired
	private CaseVisibility visibility;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void manyCases() {
		this.sql.update("insert ignore into asb_case (id, version, partnership, case_ref, lead_agency, ward, opened_on,"
				+ " restricted, status, risk_band, last_activity_on, plan_formal_power)"
				+ " select md5(seq), 0, 'sevenoaks', concat('C-2016-X', lpad(seq, 6, '0')), if(seq % 10 < 6, 'csu',"
				+ " 'police'), concat('Ward ', seq % 27), date_add('2006-04-01', interval seq % 3650 day), seq % 50 = 0,"
				+ " if(seq % 97 = 0, 'OPEN', 'CLOSED'), if(seq % 20 = 0, 'HIGH', 'STANDARD'), '2026-01-01', false"
				+ " from seq_1_to_" + CASES);
		this.sql.update("insert ignore into case_seat (case_id, agency, opened_on)"
				+ " select id, lead_agency, opened_on from asb_case where case_ref like 'C-2016-X%'");
		this.sql.execute("analyze table asb_case, case_seat");
	}

	@Test
	void aNarrowedListIsReadFromAnIndexAlone() {
		readsAnIndexAlone("manager", narrowed(null, null, null));
		readsAnIndexAlone("manager", narrowed("Ward 7", null, null));
		readsAnIndexAlone("manager", narrowed(null, CaseStatus.OPEN, null));
		readsAnIndexAlone("manager", narrowed(null, null, RiskBand.HIGH));
		readsAnIndexAlone("manager", narrowed("Ward 7", CaseStatus.OPEN, RiskBand.HIGH));
		readsAnIndexAlone("manager", narrowed("Ward 7", CaseStatus.CLOSED, null));
		readsAnIndexAlone("csu.member", narrowed("Ward 7", CaseStatus.OPEN, RiskBand.HIGH));
		readsAnIndexAlone("triage", narrowed(null, CaseStatus.OPEN, null));
	}

	@Test
	void anotherTableIsAskedOnlyAboutCasesThatFitOtherwise() {
		String where = Actor.as("csu.member",
				() -> CaseSearchQuery.parts(this.visibility, Set.of())
					.get(0)
					.narrow(narrowed("Ward 7", CaseStatus.OPEN, null), Instant.EPOCH, false)
					.where());
		assertThat(where.indexOf("c.ward = :ward")).isPositive().isLessThan(where.indexOf("case_seat"));
		assertThat(where.indexOf("c.status = :status")).isPositive().isLessThan(where.indexOf("case_seat"));
	}

	private void readsAnIndexAlone(String who, CaseFilter filter) {
		CaseSearchQuery part = Actor.as(who,
				() -> CaseSearchQuery.parts(this.visibility, Set.of()).get(0).narrow(filter, Instant.EPOCH, false));
		assertThat(plan(part, part.order() + " limit 26").get(0)).as("%s %s", who, filter)
			.containsEntry("table", "c")
			.hasEntrySatisfying("Extra", CaseListIndexMariaDbTests::isAlone);
		assertThat(plan(part, " limit 1001").get(0)).as("count for %s %s", who, filter)
			.containsEntry("table", "c")
			.hasEntrySatisfying("Extra", CaseListIndexMariaDbTests::isAlone);
	}

	private static void isAlone(Object extra) {
		assertThat(String.valueOf(extra)).contains("Using index")
			.doesNotContain("Using index condition", "filesort", "temporary");
	}

	private List<Map<String, Object>> plan(CaseSearchQuery part, String end) {
		return JdbcClient.create(this.sql)
			.sql("explain select c.id" + part.where() + end)
			.params(part.values())
			.query()
			.listOfRows();
	}

	private static CaseFilter narrowed(String ward, CaseStatus status, RiskBand band) {
		return new CaseFilter(null, ward, status, band, null, null, false);
	}

}
