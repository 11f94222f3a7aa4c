package org.partnershipactions.measures.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.contracts.AdoptedPlan;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages and the API of measures, as a browser and a program meet them. */
@WholeProduct
@Scene("measures")
class MeasurePagesTests {

	private static final String READINGS = "/api/measures/burglary/readings";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private AdoptedPlan plan;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void aYearUnderWay() {
		this.clock.moveTo(Instant.parse("2026-06-01T08:00:00Z"));
		this.plan.adopt();
		this.clock.moveTo(Instant.parse("2026-10-02T08:00:00Z"));
	}

	@AfterEach
	void asItWas() {
		this.sql.update("delete from measure_correction");
		this.sql.update("delete from measure_reading");
		this.clock.moveTo(Instant.parse("2026-06-01T08:00:00Z"));
	}

	@Test
	void listsEveryMeasureWithItsTargetForEverybody() {
		post("police.member", READINGS, reading("210", "2026-06-30"));
		assertThat(get("moat.member", "/measures")).hasStatusOk()
			.bodyText()
			.contains("Dwelling and other burglary", "210 crimes", "to 30 June 2026", "Below last year (946)",
					"app-rag--green", "At least 80%", "counted by itself", "Improving")
			.doesNotContain("/measures/upload");
		assertThat(get("police.member", "/measures")).bodyText().contains("/measures/upload");
		assertThat(get("moat.member", "/measures?year=2030-31")).bodyText()
			.contains("There are no measures of 2030-31 yet");
	}

	@Test
	void showsAMeasureWithItsChartDataComparatorsAndWays() {
		post("police.member", READINGS, reading("210", "2026-06-30"));
		post("police.member", READINGS, reading("520", "2026-09-30"));
		assertThat(get("police.member", "/measures/burglary")).hasStatusOk()
			.bodyText()
			.contains("data-measure-chart=\"values\"", "data-value=\"520.00\"", "data-last-year=\"474\"",
					"Not on target", "Getting worse: 474 at the same time last year", "Share of last year’s 946",
					"/measures/burglary/readings/new?year=2026-27", "Write the commentary", "Last year 946")
			.doesNotContain("/measures/burglary/change");
		assertThat(get("moat.member", "/measures/burglary")).bodyText()
			.doesNotContain("readings/new", "Write the commentary", "Correct<");
		assertThat(get("manager", "/measures/burglary")).bodyText().contains("/measures/burglary/change");
		assertThat(get("manager", "/measures/asb-improved")).hasStatusOk()
			.bodyText()
			.contains("as they stand at every look", "/measures/asb-improved/rows?to=2026-10-02")
			.doesNotContain("readings/new");
	}

	@ParameterizedTest
	@CsvSource({ "moat.member, /measures/burglary/readings/new, 403", "moat.member, /measures/burglary/commentary, 403",
			"police.member, /measures/burglary/change, 403", "moat.member, /measures/upload, 403",
			"police.member, /measures/burglary/readings/new, 200", "police.coordinator, /measures/upload, 200",
			"manager, /measures/burglary/change, 200", "board, /measures/burglary, 200", "auditor, /measures, 200",
			"board, /measures/burglary/readings/new, 403", "manager, /measures/nothing, 404",
			"manager, /measures/burglary?year=never, 404", "police.member, /measures/burglary/readings/2026-04-01, 404",
			"police.member, /measures/burglary/readings/never, 404",
			"moat.member, /api/measures/nothing/readings, 404" })
	void answersByRole(String who, String path, int status) {
		assertThat(get(who, path)).as(who + " " + path).hasStatus(status);
	}

	@Test
	void asksForSignInWithoutAnAccount() {
		assertThat(this.web.get().uri("/measures")).hasStatus3xxRedirection();
		assertThat(this.web.get().uri("/api/measures")).hasStatus(401);
	}

	@Test
	void givesAReadingByItsPageAndKeepsWhatWasTypedWhenRefused() {
		String page = "/measures/burglary/readings/new?year=2026-27";
		assertThat(form("police.member", page,
				Map.of("value", "n/a", "source", "Police & partners", "date-day", "30", "date-month", "6", "date-year",
						"2026")))
			.hasStatus(422)
			.bodyText()
			.contains("There is a problem", "“n/a” is no value", "Police &amp; partners", "value=\"30\"");
		assertThat(form("police.member", page,
				Map.of("value", "210", "source", "Police", "date-day", "30", "date-month", "6", "date-year", "2026")))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/measures/burglary?year=2026-27");
		assertThat(form("moat.member", page, Map.of("value", "210"))).hasStatus(403);
		assertThat(form("police.member", "/measures/asb-improved/readings/new", Map.of("value", "1"))).hasStatus(403);
		assertThat(form("manager", "/measures/asb-improved/readings/new",
				Map.of("value", "1", "source", "Police", "date-day", "30", "date-month", "6", "date-year", "2026")))
			.hasStatus(409)
			.bodyText()
			.contains("counted by itself");
	}

	@Test
	void correctsAReadingByItsPageAndShowsWhatItSaid() {
		post("police.member", READINGS, reading("210", "2026-06-30"));
		String page = "/measures/burglary/readings/2026-06-30?year=2026-27";
		assertThat(get("police.member", page)).bodyText()
			.contains("Correct the reading of 30 June 2026", "value=\"210\"");
		assertThat(form("police.member", page, Map.of("value", "201", "source", "Police"))).hasStatus(422)
			.bodyText()
			.contains("Enter why it is corrected");
		assertThat(form("police.member", page, Map.of("value", "201", "source", "Police", "reason", "Swapped digits")))
			.hasStatus3xxRedirection();
		assertThat(get("moat.member", "/measures/burglary")).bodyText()
			.contains("201 crimes", "It said 210 (Police statistics). Swapped digits", "Corrected on 2 October 2026");
	}

	@Test
	void changesOwnerAndComparatorsAndSaysACommentary() {
		assertThat(form("police.member", "/measures/all-crime/commentary?year=2026-27",
				Map.of("commentary", "Fewer sheds were broken into.")))
			.hasStatus3xxRedirection();
		assertThat(form("manager", "/measures/all-crime/change?year=2026-27", Map.of("owner", "police", "lastYear",
				"4120", "county", "98000", "comparatorSource", "Published tables")))
			.hasStatus3xxRedirection();
		assertThat(get("moat.member", "/measures/all-crime")).bodyText()
			.contains("Fewer sheds were broken into.", "Last year 4120; county 98000", "Source: Published tables");
		assertThat(form("manager", "/measures/all-crime/change?year=2026-27", Map.of("owner", "nobody")))
			.hasStatus(422);
	}

	@Test
	void takesAFileInTwoSteps() {
		String text = "measure,date,value,source,note\nburglary,30 June 2026,210,Police,\"Two\nlines, one comma\"\n";
		MvcTestResult report = upload("police.member", "/measures/upload", text);
		assertThat(report).hasStatusOk().bodyText().contains("<strong>1</strong> new", "Take these readings");
		assertThat(get("police.member", READINGS)).bodyJson().isLenientlyEqualTo("[]");
		String table = unescaped(
				body(report).replaceAll("(?s).*<textarea name=\"table\" hidden[^>]*>(.*)</textarea>.*", "$1"));
		assertThat(form("police.member", "/measures/upload/confirm", Map.of("table", table))).hasStatus3xxRedirection();
		assertThat(get("police.member", READINGS)).bodyJson()
			.isLenientlyEqualTo("[{\"date\":\"2026-06-30\",\"value\":210,\"note\":\"Two\\nlines, one comma\"}]");
		assertThat(upload("police.member", "/measures/upload", text)).bodyText()
			.contains("The register says all of this already");
		assertThat(upload("police.member", "/measures/upload", text.replace("210", "-2"))).hasStatus(422)
			.bodyText()
			.contains("One thing must be put right, nothing was written", "The value cannot be less than 0", ">-2<");
		assertThat(form("moat.member", "/measures/upload/confirm", Map.of("table", table))).hasStatus(403);
	}

	@Test
	void answersProgramsWithTheAgreedNames() {
		assertThat(post("police.member", READINGS, reading("210", "2026-06-30"))).hasStatus(201)
			.bodyJson()
			.isLenientlyEqualTo("{\"date\":\"2026-06-30\",\"value\":210,\"source\":\"Police statistics\"}");
		assertThat(get("moat.member", "/api/measures")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[?(@.code=='burglary')]")
			.asArray()
			.singleElement()
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
			.containsEntry("title", "Dwelling and other burglary")
			.containsEntry("unit", "crimes")
			.containsEntry("onTarget", true)
			.containsKeys("target", "latest");
		assertThat(get("moat.member", "/api/measures")).bodyJson().extractingPath("$.length()").isEqualTo(18);
	}

	@Test
	void refusesBadInputFromProgramsField() {
		assertThat(post("police.member", READINGS, reading("n/a", "2026-06-30"))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("value");
		assertThat(post("police.member", READINGS, reading("3", "2027-01-01"))).hasStatus(422)
			.bodyText()
			.contains("1 January 2027 has not come yet");
		assertThat(post("police.member", READINGS, reading("80%", "2026-06-30"))).hasStatus(422);
		assertThat(post("police.member", READINGS, reading("-5", "2026-06-30"))).hasStatus(422);
		assertThat(post("police.member", READINGS, "{\"value\":")).hasStatus(422);
		assertThat(post("moat.member", READINGS, reading("3", "2026-06-30"))).hasStatus(403);
		assertThat(post("manager", "/api/measures/asb-improved/readings", reading("3", "2026-06-30"))).hasStatus(409);
		post("police.member", READINGS, reading("210", "2026-06-30"));
		assertThat(post("police.member", READINGS, reading("211", "2026-06-30"))).hasStatus(422)
			.bodyText()
			.contains("Correct that one instead");
		assertThat(this.web.put()
			.uri(READINGS + "/2026-06-30")
			.with(user("police.member"))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"value\":\"211\",\"source\":\"Police\",\"reason\":\"Late entry\"}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.corrections[0].value")
			.isEqualTo(210.0);
	}

	@Test
	void givesReadingsAsFiles() {
		post("police.member", READINGS, reading("210", "2026-06-30"));
		assertThat(get("moat.member", "/measures/readings.csv?measure=burglary")).hasStatusOk()
			.hasContentTypeCompatibleWith("text/csv")
			.bodyText()
			.contains("measure,date,value,source,note", "burglary,2026-06-30,210,Police statistics,");
		assertThat(get("moat.member", "/measures/readings.xlsx")).hasStatusOk();
		assertThat(upload("police.member", "/api/measures/readings/upload?dryRun=true",
				"measure,date,value,source\nburglary,2026-09-30,500,Police\n"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.created")
			.isEqualTo(1);
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String path, String json) {
		return this.web.post()
			.uri(path)
			.with(user(who))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.exchange();
	}

	private MvcTestResult form(String who, String path, Map<String, String> answers) {
		var request = this.web.post().uri(path).with(user(who)).with(csrf());
		answers.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult upload(String who, String path, String text) {
		return this.web.post()
			.uri(path)
			.multipart()
			.file(new MockMultipartFile("file", "readings.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private static String reading(String value, String date) {
		return "{\"value\":\"%s\",\"date\":\"%s\",\"source\":\"Police statistics\"}".formatted(value, date);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String unescaped(String html) {
		return org.springframework.web.util.HtmlUtils.htmlUnescape(html);
	}

}
