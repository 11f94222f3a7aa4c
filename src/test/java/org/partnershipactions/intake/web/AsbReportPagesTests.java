package org.partnershipactions.intake.web;

import java.io.UnsupportedEncodingException;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.intake.ReportsOnTheEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Daily Tasking, the telephone entry and the API, as people and programs meet them. */
@WholeProduct
@OnH2
class AsbReportPagesTests {

	private static final String TASKING = "/daily-tasking";

	private static final String EMOJI = "\uD83D\uDE00".repeat(2000);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ReportsOnTheEngine engine;

	@Autowired
	private JdbcTemplate sql;

	@Test
	void listsUndecidedReportsWithWhatTheyMayBelongTo() {
		String first = receive("1 Page Street");
		assertThat(press(first, Map.of("decision", "new-case"))).hasStatus3xxRedirection();
		String second = receive("1 Page Street");
		assertThat(get("triage", TASKING + "?all=true")).hasStatusOk()
			.bodyText()
			.contains(second, "Noise (music), Swanley St Mary&#39;s ward", "1 Page Street", "Open case ", "same place",
					"same reporter", "Known, to be told by e-mail")
			.doesNotContain("Resident 21");
	}

	@Test
	void oneClickJoinsTheSuggestedCase() {
		String first = receive("2 Page Street");
		press(first, Map.of("decision", "new-case"));
		String caseRef = caseOf(first);
		String second = receive("2 Page Street");
		assertThat(get("triage", TASKING + "?all=true")).bodyText().contains("name=\"join\" value=\"" + caseRef + "\"");
		assertThat(press(second, Map.of("join", caseRef))).hasStatus3xxRedirection();
		assertThat(caseOf(second)).isEqualTo(caseRef);
	}

	@Test
	void aMissingReasonIsAskedForAtTheReportAndNothingIsLost() {
		String ref = receive("3 Page Street");
		String id = "field-" + ref + "-agency";
		assertThat(press(ref, Map.of("decision", "refer", "reason", "It is their tenant"))).hasStatus(422)
			.bodyText()
			.contains("href=\"#" + id + "\"", "id=\"" + id + "\"", "value=\"It is their tenant\"",
					"Choose the agency that the report is referred to");
	}

	@Test
	void whoComesSecondReadsWhoDecidedAndKeepsTheirText() {
		String ref = receive("4 Page Street");
		press(ref, Map.of("decision", "not-asb", "reason", "A party with leave"));
		assertThat(press(ref, Map.of("decision", "no-action", "reason", "My own words"))).hasStatus(409)
			.bodyText()
			.contains(ref + " was decided already, on ", "You typed: My own words");
	}

	@Test
	void onlyThoseWhoDecideSeeReports() {
		String ref = receive("5 Page Street");
		assertThat(get("manager", TASKING)).hasStatusOk();
		for (String other : new String[] { "csu.member", "asb.lead", "board", "admin", "auditor" }) {
			assertThat(get(other, TASKING)).hasStatus(403);
			assertThat(get(other, "/asb/reports")).hasStatus(403);
			assertThat(get(other, "/api/asb/reports")).hasStatus(403);
			assertThat(get(other, "/asb/reports/" + ref)).hasStatus(404);
			assertThat(get(other, "/api/asb/reports/" + ref)).hasStatus(404);
			assertThat(send(other, "/api/asb/reports/" + ref + "/triage", "{\"decision\":\"new-case\"}"))
				.hasStatus(404);
		}
		assertThat(get("csu.member", "/asb/reports/new")).hasStatusOk();
		assertThat(get("board", "/asb/reports/new")).hasStatus(403);
	}

	@Test
	void theAgencyAskedSeesWhatAndWhereButNotWho() {
		String ref = receive("6 Page Street");
		press(ref, Map.of("decision", "refer", "agency", "moat", "reason", "Their tenant"));
		assertThat(get("moat.member", "/asb/reports/" + ref)).hasStatusOk()
			.bodyText()
			.contains("6 Page Street", "Loud music")
			.doesNotContain("Resident 21", "residents.example", "Their tenant");
		assertThat(get("police.member", "/asb/reports/" + ref)).hasStatus(404);
		assertThat(this.sql.queryForObject(
				"select count(*) from disclosure where subject_ref = ? and to_agency = 'moat'", Integer.class, ref))
			.isOne();
	}

	@Test
	void lookingAtAReporterIsWrittenDown() {
		String ref = receive("7 Page Street");
		assertThat(get("triage", "/asb/reports/" + ref)).bodyText()
			.contains("Resident 21", "Daily Tasking decides by", "data-diagram");
		assertThat(this.sql.queryForObject("select count(*) from view_entry where who = 'triage' and subject_ref = ?",
				Integer.class, ref))
			.isOne();
	}

	@Test
	void anOfficerEntersACallOnOnePage() {
		assertThat(get("csu.member", "/asb/reports/new")).hasStatusOk().bodyText().contains("call 999");
		MvcTestResult taken = this.web.post()
			.uri("/asb/reports/new")
			.with(user("csu.member"))
			.with(csrf())
			.param("category", "noise-dogs")
			.param("description", "Barking all night")
			.param("day", "31")
			.param("month", "5")
			.param("year", "2026")
			.param("time", "22:30")
			.param("address", "8 Page Street")
			.param("ward", "Swanley St Mary's")
			.param("name", "Resident 22")
			.param("telephone", "01632 960022")
			.param("contact", "telephone")
			.exchange();
		assertThat(taken).hasStatus3xxRedirection().hasRedirectedUrl("/asb/reports/new");
		assertThat(taken.getMvcResult().getFlashMap().get("notice").toString()).contains("Its reference is R-2026-");
	}

	@Test
	void whatAnOfficerTypedStaysWhenSomethingIsMissing() {
		assertThat(this.web.post()
			.uri("/asb/reports/new")
			.with(user("csu.member"))
			.with(csrf())
			.param("description", "Barking all night")
			.param("day", "31")
			.param("month", "13")
			.param("year", "2026")
			.exchange()).hasStatus(422)
			.bodyText()
			.contains("Barking all night", "href=\"#field-occurredAt\"", "Enter a real day");
	}

	@Test
	void aPartnerSendsAReportOnceHoweverOftenItIsSent() {
		String body = body("PARTNER-1", "2026-05-30T21:15:00Z", "Swanley St Mary's");
		MvcTestResult first = send("police.member", "/api/asb/reports", body);
		assertThat(first).hasStatus(201).bodyJson().extractingPath("$.followUrl").asString().contains("/follow/");
		MvcTestResult again = send("police.member", "/api/asb/reports", body);
		assertThat(again).hasStatus(200);
		assertThat(ref(again)).isEqualTo(ref(first));
		assertThat(ref(send("moat.member", "/api/asb/reports", body))).isNotEqualTo(ref(first));
	}

	@Test
	void badInputIsAnsweredFieldByField() {
		assertThat(send("police.member", "/api/asb/reports", body("PARTNER-2", "2027-01-01T00:00:00Z", "Swanley")))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("occurredAt");
		assertThat(send("police.member", "/api/asb/reports", "{\"category\":\"sleep\"}")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("category");
		assertThat(send("police.member", "/api/asb/reports", "{}")).hasStatus(422)
			.bodyText()
			.contains("\"category\"", "\"description\"", "\"occurredAt\"", "\"address\"", "\"ward\"");
		assertThat(send("police.member", "/api/asb/reports", "[1")).hasStatus(422);
		assertThat(send("board", "/api/asb/reports", body("PARTNER-2", "2026-05-30", "Swanley"))).hasStatus(403);
	}

	@Test
	void aReportFromOutsideTheDistrictIsTakenAndFlagged() {
		MvcTestResult taken = send("police.member", "/api/asb/reports", body("PARTNER-3", "2026-05-30", "Dartford"));
		assertThat(taken).hasStatus(201).bodyJson().extractingPath("$.notice").asString().contains("not one of the");
		assertThat(get("triage", "/api/asb/reports/" + ref(taken))).bodyJson()
			.extractingPath("$.outsideDistrict")
			.isEqualTo(true);
	}

	@Test
	void twoThousandEmojiAreKeptWhole() {
		String body = body("PARTNER-4", "2026-05-30", "Swanley").replace("Shouting", EMOJI);
		String ref = ref(send("police.member", "/api/asb/reports", body));
		assertThat(get("triage", "/api/asb/reports/" + ref)).bodyJson()
			.extractingPath("$.description")
			.isEqualTo(EMOJI);
	}

	@Test
	void programsReadAndDecideReports() {
		String ref = receive("9 Page Street");
		assertThat(get("triage", "/api/asb/reports?state=untriaged&size=200")).hasStatusOk()
			.bodyText()
			.contains("\"ref\":\"" + ref + "\"");
		assertThat(get("triage", "/api/asb/reports?state=asleep")).hasStatus(422);
		assertThat(send("triage", "/api/asb/reports/" + ref + "/triage", "{\"decision\":\"no-action\"}")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("reason");
		assertThat(send("triage", "/api/asb/reports/" + ref + "/triage", "{\"decision\":\"new-case\"}")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.caseRef")
			.asString()
			.startsWith("C-2026-");
		assertThat(send("manager", "/api/asb/reports/" + ref + "/triage", "{\"decision\":\"new-case\"}")).hasStatus(409)
			.bodyText()
			.contains("was decided already");
		assertThat(send("triage", "/api/asb/reports/R-1999-00001/triage", "{\"decision\":\"new-case\"}"))
			.hasStatus(404);
	}

	private static String body(String reference, String occurredAt, String ward) {
		return """
				{"category": "harassment", "description": "Shouting", "occurredAt": "%s", "address": "10 Page Street",
				"ward": "%s", "anonymous": false, "reporter": {"name": "Resident 23",
				"email": "resident.23@residents.example"}, "sourceReference": "%s"}""".formatted(occurredAt, ward,
				reference);
	}

	private String caseOf(String ref) {
		return this.sql.queryForObject(
				"select c.case_ref from asb_report r join asb_case c on c.id = r.case_key" + " where r.ref = ?",
				String.class, ref);
	}

	private static String ref(MvcTestResult taken) {
		try {
			return JsonPath.read(taken.getResponse().getContentAsString(), "$.ref");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String receive(String address) {
		return this.engine.receive(ReportsOnTheEngine.music(address, "Resident 21")).ref();
	}

	private MvcTestResult press(String ref, Map<String, String> pressed) {
		var request = this.web.post().uri(TASKING + "/" + ref).with(user("triage")).with(csrf());
		pressed.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult send(String who, String path, String body) {
		return this.web.post()
			.uri(path)
			.with(user(who))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
