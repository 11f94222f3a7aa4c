package org.partnershipactions.reports.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.cases.CaseCategory;
import org.partnershipactions.cases.Outcome;
import org.partnershipactions.cases.RiskBand;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every column of the data set counted again by the database, and every number that is
 * not shown sought by somebody who knows all that are.
 */
@WholeProduct
@Scene("dataset")
class DataSetRecountTests {

	private static final List<Quarter> QUARTERS = Stream.iterate(Quarter.parse("2022-23-Q1"), Quarter::next)
		.limit(12)
		.toList();

	private static final UnaryOperator<String> AS_IT_IS = UnaryOperator.identity();

	private static final String REPORTS = " from asb_report r where r.partnership = 'sevenoaks'"
			+ " and r.received_at >= ? and r.received_at < ?";

	private static final String CASES = " from asb_case c where c.partnership = 'sevenoaks' and c.withdrawal_kind is null"
			+ " and c.%s >= ? and c.%1$s < ?";

	/**
	 * The gravest class first, and within it the order in which categories are listed.
	 */
	private static final String LEADING = "(select k.category from case_category k where k.case_id = c.id order by"
			+ " case when k.category in ('HARASSMENT', 'HATE_RELATED') then 1 when k.category in ('ABANDONED_VEHICLE',"
			+ " 'FLY_TIPPING', 'GRAFFITI', 'OFFENSIVE_GRAFFITI', 'CRIMINAL_DAMAGE') then 3 else 2 end, locate(k.category,"
			+ " 'NEIGHBOUR_NUISANCE HARASSMENT NOISE_MUSIC NOISE_DOGS NOISE_PEOPLE NUISANCE_BIKES ABANDONED_VEHICLE"
			+ " FLY_TIPPING GRAFFITI OFFENSIVE_GRAFFITI ALCOHOL DRUGS HATE_RELATED CRIMINAL_DAMAGE') limit 1)";

	@Autowired
	private DataSet data;

	@Autowired
	private JdbcTemplate sql;

	private final Random chance = new Random(17);

	private int number;

	@BeforeEach
	void threeYearsOfReportsAndCases() {
		QUARTERS.forEach((quarter) -> {
			int size = this.chance.nextInt(70);
			int wards = 1 + this.chance.nextInt(12);
			for (int one = 0; one < size; one++) {
				report(quarter, wards);
				openedCase(quarter, wards);
			}
		});
	}

	@AfterEach
	void asItWas() {
		this.sql.update("delete from case_category where case_id like 'recount-%'");
		this.sql.update("delete from asb_case where id like 'recount-%'");
		this.sql.update("delete from asb_report where id like 'recount-%'");
	}

	@Test
	void everyNumberIsThatOfTheRowsAndEverySmallOneIsNotShown() {
		int shown = 0;
		for (Quarter quarter : QUARTERS) {
			Map<String, Integer> rows = recounted(quarter);
			for (DataCell cell : cells(quarter)) {
				String name = cell.counted() + "/" + cell.by() + "/" + cell.value();
				if (cell.number() != null) {
					assertThat(rows).as(quarter + " " + name).containsEntry(name, cell.number());
					assertThat(cell.number()).as(name).matches((count) -> count >= 5 || count == 0);
					shown++;
				}
				else if (!cell.value().startsWith("Any")) {
					assertThat(rows).as(quarter + " " + name).containsKey(name);
				}
			}
		}
		assertThat(shown).as("numbers compared").isGreaterThan(300);
	}

	@Test
	void everyPropertyHasALineForEachValueOrOneForAll() {
		int properties = 0;
		for (Quarter quarter : QUARTERS) {
			Map<String, List<DataCell>> published = byProperty(quarter);
			Map<String, List<String>> counted = recounted(quarter).keySet()
				.stream()
				.collect(Collectors.groupingBy((name) -> name.substring(0, name.lastIndexOf('/'))));
			assertThat(published.keySet()).containsExactlyInAnyOrderElementsOf(counted.keySet());
			for (String property : counted.keySet()) {
				List<String> names = published.get(property).stream().map(DataCell::value).toList();
				if (names.stream().noneMatch((name) -> name.startsWith("Any"))) {
					assertThat(names).containsExactlyInAnyOrderElementsOf(counted.get(property)
						.stream()
						.map((name) -> name.substring(property.length() + 1))
						.toList());
					properties++;
				}
			}
		}
		assertThat(properties).isGreaterThan(60);
	}

	@Test
	void noNumberThatIsNotShownCanBeWorkedOutFromThoseThatAre() {
		int sought = 0;
		for (Quarter quarter : QUARTERS) {
			sought += HiddenNumbers.sought(byProperty(quarter));
		}
		assertThat(sought).as("numbers that are not shown").isGreaterThan(60);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4, 5, 9, 10, 11, 14 })
	void notEvenWhereEveryWardHasOne(int wards) {
		Quarter quarter = Quarter.parse("2021-22-Q1");
		for (int ward = 0; ward < wards; ward++) {
			insertReport(quarter.firstDay(), "Ward " + ward, CaseCategory.values()[ward], null);
		}
		HiddenNumbers.sought(byProperty(quarter));
		Map<String, List<DataCell>> published = byProperty(quarter);
		assertThat(published.get("reports/ward")).allMatch((cell) -> cell.number() == null);
		assertThat(published.get("reports/total")).extracting(DataCell::number)
			.containsExactly((wards < 5) ? null : wards);
	}

	private List<DataCell> cells(Quarter quarter) {
		return Actor.as("manager", () -> this.data.of(quarter));
	}

	private Map<String, List<DataCell>> byProperty(Quarter quarter) {
		return cells(quarter).stream().collect(Collectors.groupingBy((cell) -> cell.counted() + "/" + cell.by()));
	}

	private Map<String, Integer> recounted(Quarter quarter) {
		Map<String, Integer> rows = new TreeMap<>();
		String from = london(quarter.firstDay());
		String to = london(quarter.lastDay().plusDays(1));
		count(rows, "reports/total/", "'All'", REPORTS, AS_IT_IS, from, to);
		count(rows, "reports/ward/", "r.ward", REPORTS, AS_IT_IS, from, to);
		count(rows, "reports/category/", "r.main_category", REPORTS, DataSetRecountTests::category, from, to);
		count(rows, "reports/class/", "r.main_category", REPORTS, DataSetRecountTests::ofClass, from, to);
		count(rows, "reports/month/", "formatdatetime(dateadd('HOUR', 1, r.received_at), 'yyyy-MM')", REPORTS, AS_IT_IS,
				from, to);
		count(rows, "reports/decision/", "r.decision", REPORTS,
				(code) -> (code != null) ? TriageDecision.valueOf(code).words() : "Not decided yet", from, to);
		cases(rows, "cases_opened", CASES.formatted("opened_on"), quarter);
		cases(rows, "cases_closed", CASES.formatted("closure_approved_on"), quarter);
		return rows;
	}

	private void cases(Map<String, Integer> rows, String counted, String of, Quarter quarter) {
		String from = quarter.firstDay().toString();
		String to = quarter.lastDay().plusDays(1).toString();
		count(rows, counted + "/total/", "'All'", of, AS_IT_IS, from, to);
		count(rows, counted + "/ward/", "c.ward", of, (ward) -> (ward != null) ? ward : "Not known", from, to);
		count(rows, counted + "/category/", LEADING, of, DataSetRecountTests::category, from, to);
		count(rows, counted + "/class/", LEADING, of, DataSetRecountTests::ofClass, from, to);
		count(rows, counted + "/risk_band/", "c.risk_band", of,
				(code) -> (code != null) ? RiskBand.valueOf(code).words() : "Not assessed yet", from, to);
		if (counted.equals("cases_opened")) {
			count(rows, counted + "/month/", "formatdatetime(c.opened_on, 'yyyy-MM')", of, AS_IT_IS, from, to);
		}
		else {
			count(rows, counted + "/outcome/", "c.outcome", of,
					(code) -> (code != null) ? Outcome.valueOf(code).words() : "Not known", from, to);
		}
	}

	private void count(Map<String, Integer> rows, String name, String value, String of, UnaryOperator<String> words,
			String from, String to) {
		this.sql.query("select found.v, count(*) from (select " + value + " as v" + of + ") found group by found.v",
				(row) -> {
					rows.merge(name + words.apply(row.getString(1)), row.getInt(2), Integer::sum);
				}, from, to);
		if (name.endsWith("/total/")) {
			rows.putIfAbsent(name + "All", 0);
		}
	}

	private static String category(String code) {
		return CaseCategory.valueOf(code).words();
	}

	private static String ofClass(String code) {
		return CaseCategory.valueOf(code).asbClass().words();
	}

	/** Midnight in London, which is on UTC or an hour before it. */
	private static String london(LocalDate day) {
		return day.atStartOfDay(org.partnershipactions.calendar.PartnershipClock.LONDON)
			.withZoneSameInstant(java.time.ZoneOffset.UTC)
			.toLocalDateTime()
			.toString();
	}

	private void report(Quarter quarter, int wards) {
		TriageDecision decision = this.chance.nextInt(4) == 0 ? null : any(TriageDecision.values());
		insertReport(day(quarter), "Ward " + this.chance.nextInt(wards), any(CaseCategory.values()), decision);
	}

	private void insertReport(LocalDate day, String ward, CaseCategory category, TriageDecision decision) {
		String id = "recount-" + this.number++;
		this.sql.update("insert into asb_report (id, version, partnership, ref, state, times_moved, categories,"
				+ " main_category, description, occurred_at, anyone_in_danger, place_key, ward, outside_district,"
				+ " preferred_contact, mailable, received_at, source, fingerprint, taken_by, decision)"
				+ " values (?, 0, 'sevenoaks', ?, 'UNTRIAGED', 0, ?, ?, '', '2020-01-01 10:00:00', false, 'place', ?,"
				+ " false, 'NONE', false, ?, 'PUBLIC', ?, 'system', ?)", id, id, category.name(), category.name(), ward,
				day.atTime(10, 0), id, (decision != null) ? decision.name() : null);
	}

	private void openedCase(Quarter quarter, int wards) {
		String id = "recount-" + this.number++;
		LocalDate opened = day(quarter);
		boolean closed = this.chance.nextBoolean();
		this.sql
			.update("insert into asb_case (id, version, partnership, case_ref, lead_agency, ward, opened_on, restricted,"
					+ " status, risk_band, last_activity_on, plan_formal_power, outcome, closure_approved_on,"
					+ " withdrawal_kind) values (?, 0, 'sevenoaks', ?, 'csu', ?, ?, false, 'OPEN', ?, ?, false, ?, ?, ?)",
					id, id, (this.chance.nextInt(9) == 0) ? null : "Ward " + this.chance.nextInt(wards), opened,
					(this.chance.nextInt(5) == 0) ? null : any(RiskBand.values()).name(), opened,
					closed ? any(Outcome.values()).name() : null, closed ? day(quarter) : null,
					(this.chance.nextInt(10) == 0) ? "MERGED" : null);
		Stream.of(any(CaseCategory.values()), any(CaseCategory.values()))
			.distinct()
			.forEach((category) -> this.sql.update("insert into case_category (case_id, category) values (?, ?)", id,
					category.name()));
	}

	private LocalDate day(Quarter quarter) {
		return quarter.firstDay().plusDays(this.chance.nextInt(90));
	}

	private <T> T any(T[] values) {
		return values[this.chance.nextInt(values.length)];
	}

}
