package org.partnershipactions.reports.dataset;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.reports.InJuly;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The data set of the sample's first quarter, counted again from the tables. */
@InJuly
class DataSetTests {

	@Autowired
	private DataSet data;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MockMvcTester web;

	@Test
	void showsOnlyNumbersThatTheTablesHaveAndNoneBelowFive() {
		List<DataCell> cells = Actor.as("manager", () -> this.data.of(Quarter.parse("2026-27-Q1")));
		Map<String, Integer> wards = this.database
			.sql("select ward, count(*) as n from asb_report where received_at >= '2026-03-31 23:00:00'"
					+ " and received_at < '2026-06-30 23:00:00' group by ward")
			.query((row, at) -> Map.entry(row.getString("ward"), row.getInt("n")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		assertThat(wards).isNotEmpty();
		List<DataCell> ofWards = cells.stream()
			.filter((cell) -> cell.counted().equals("reports") && cell.by().equals("ward"))
			.toList();
		assertThat(ofWards).hasSize(wards.size())
			.allSatisfy((cell) -> assertThat(cell.number()).isIn(null, wards.get(cell.value())));
		assertThat(cells).filteredOn((cell) -> cell.number() != null && !cell.by().equals("total"))
			.allMatch((cell) -> cell.number() >= 5);
		assertThat(cells).anyMatch((cell) -> cell.shown().equals("suppressed"));
	}

	@Test
	void comesWithADictionaryThatNamesEveryColumn() {
		String data = text("/api/reports/data-set?plan=2026-27&quarter=Q1");
		assertThat(data).startsWith("\uFEFFquarter,counted,by,value,number").contains("2026-27-Q1,reports,total,All,");
		assertThat(text("/api/reports/data-set/dictionary")).contains("quarter,", "counted,", "by,", "value,",
				"number,", "suppressed");
		assertThat(data).doesNotContain("C-2026", "R-2026");
		assertThat(text("/reports/data-set")).contains("Depersonalised data set", "What the columns mean");
	}

	@Test
	void isForThoseWhoOverseeAndForQuartersThatHaveEnded() {
		assertThat(get("csu.member", "/api/reports/data-set?quarter=2026-27-Q1")).hasStatus(403);
		assertThat(get("csu.member", "/reports/data-set")).hasStatus(403);
		assertThat(get("manager", "/api/reports/data-set?plan=2026-27&quarter=Q2")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("quarter");
	}

	private String text(String path) {
		MvcTestResult result = get("manager", path);
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String username, String path) {
		return this.web.get().uri(path).with(user(username)).exchange();
	}

}
