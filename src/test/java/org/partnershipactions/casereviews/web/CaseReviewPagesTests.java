package org.partnershipactions.casereviews.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.intake.NewReport;
import org.partnershipactions.intake.ReportsOnTheEngine;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Case reviews as people, programs and the public meet them. */
@WholeProduct
@OnH2
class CaseReviewPagesTests {

	private static final String LIST = "/case-reviews";

	private static final String API = "/api/asb/case-reviews";

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private ReportsOnTheEngine reports;

	@Test
	void anOfficerEntersAnApplicationAndItsPeopleSeeIt() {
		String ref = enter("Resident 151");
		assertThat(get("csu.coordinator", LIST + "/" + ref)).hasStatusOk()
			.bodyText()
			.contains("Resident 151", "Waits for acknowledgement", "The application", "0 reports qualify",
					"What happened", "Applied for by the victim, to Community Safety Unit");
		assertThat(get("manager", LIST)).hasStatusOk().bodyText().contains(ref, "Acknowledge the application");
		assertThat(get("asb.lead", LIST + "/" + ref)).hasStatusOk();
		for (String other : new String[] { "moat.member", "police.member", "road-safety.lead", "board", "admin",
				"auditor" }) {
			assertThat(get(other, LIST + "/" + ref)).hasStatus(404);
			assertThat(get(other, API + "/" + ref)).hasStatus(404);
			assertThat(get(other, LIST)).hasStatusOk().bodyText().doesNotContain(ref);
		}
	}

	@Test
	void whatWasEnteredLastIsFirstAndEachPageGoesOnWhereTheLastEnded() {
		List<String> entered = new ArrayList<>(List.of(enter("Resident 171"), enter("Resident 172"),
				enter("Resident 173"), enter("Resident 174"), enter("Resident 175")));
		Collections.reverse(entered);
		List<String> read = new ArrayList<>();
		for (String after = ""; after != null && read.size() < entered.size();) {
			DocumentContext page = JsonPath.parse(text(get("manager", API + "?size=2&after=" + after)));
			read.addAll(page.read("$.items[*].ref"));
			after = page.read("$.next");
		}
		assertThat(read).startsWith(entered.toArray(String[]::new)).doesNotHaveDuplicates();
	}

	@Test
	void theReviewShowsWhereItStandsInItsProcess() {
		assertThat(get("manager", LIST + "/" + enter("Resident 160"))).hasStatusOk()
			.bodyText()
			.contains("Where it stands", "The process stands at:", "data-open=\"Task_AcknowledgeTheApplication\"");
	}

	@Test
	void lookingAtAReviewIsWrittenDown() {
		String ref = enter("Resident 152");
		get("manager", LIST + "/" + ref);
		assertThat(this.sql.queryForObject("select count(*) from view_entry where who = 'manager' and subject_ref = ?",
				Integer.class, ref))
			.isOne();
	}

	@Test
	void whatIsMissingStandsAtItsFieldAndTypedTextIsKept() {
		assertThat(post("csu.member", LIST + "/new", Map.of("madeBy", "with-consent", "story", "My own words")))
			.hasStatus(422)
			.bodyText()
			.contains("href=\"#field-applicant-name\"", "id=\"field-applicant-name\"", "href=\"#field-victim-name\"",
					"href=\"#field-consent\"", "My own words");
		assertThat(post("csu.member", LIST + "/new",
				Map.of("madeBy", "victim", "applicant.name", "Resident 153", "applicant.telephone", "01732 000153",
						"story", "Again.", "concerned", "C-1999-0001")))
			.hasStatus(422)
			.bodyText()
			.contains("There is no case or report C-1999-0001");
	}

	@Test
	void onlyOfficersEnterApplications() {
		assertThat(get("csu.member", LIST + "/new")).hasStatusOk();
		assertThat(get("manager", LIST + "/new")).hasStatusOk();
		for (String other : new String[] { "board", "admin", "auditor" }) {
			assertThat(get(other, LIST + "/new")).hasStatus(403);
		}
	}

	@Test
	void theApplicationIsWithdrawnOnItsPageWithAReason() {
		String ref = enter("Resident 154");
		assertThat(post("csu.coordinator", LIST + "/" + ref + "/withdrawal", Map.of("reason", ""))).hasStatus(422)
			.bodyText()
			.contains("href=\"#field-reason\"");
		assertThat(post("csu.coordinator", LIST + "/" + ref + "/appeal", Map.of("grounds", "Not heard"))).hasStatus(409)
			.bodyText()
			.contains("An appeal can be made once the applicant was told", "Not heard");
		assertThat(post("asb.lead", LIST + "/" + ref + "/withdrawal", Map.of("reason", "Not theirs"))).hasStatus(404);
		assertThat(post("csu.coordinator", LIST + "/" + ref + "/withdrawal", Map.of("reason", "It has stopped")))
			.hasStatus3xxRedirection();
		assertThat(get("csu.coordinator", LIST + "/" + ref)).bodyText().contains("Withdrawn", "It has stopped");
	}

	@Test
	void aVictimAppliesWithoutAnAccount() {
		assertThat(this.web.get().uri("/case-review")).hasStatusOk()
			.bodyText()
			.contains("Ask for a case review", "name=\"applicant.name\"", "action=\"/case-review\"");
		MvcTestResult sent = open(Map.of("id", "a", "madeBy", "victim", "applicant.name", "Resident 155",
				"applicant.email", "resident.155@residents.example", "story", "Nobody came.", "body", ""));
		assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/case-review/sent");
		String ref = sent.getMvcResult().getFlashMap().get("ref").toString();
		assertThat(ref).startsWith("CR-");
		MvcTestResult again = open(Map.of("id", "a", "madeBy", "victim", "applicant.name", "Resident 155",
				"applicant.email", "resident.155@residents.example", "story", "Nobody came.", "body", ""));
		assertThat(again.getMvcResult().getFlashMap().get("ref")).isEqualTo(ref);
		assertThat(get("csu.coordinator", LIST + "/" + ref)).hasStatusOk().bodyText().contains("Nobody came.");
	}

	@Test
	void aStrangerNeitherLearnsWhichReferencesThereAreNorAttachesOne() {
		String report = this.reports.receive(ReportsOnTheEngine.music("161 Page Street", "Resident 161")).ref();
		for (String named : new String[] { report, "C-1999-0001", "R-1999-0001" }) {
			assertThat(open(Map.of("id", "c" + named, "madeBy", "victim", "applicant.name", "Resident 162",
					"applicant.telephone", "01732 000162", "story", "About " + named, "concerned", named)))
				.as("an application that names %s", named)
				.hasStatus3xxRedirection()
				.hasRedirectedUrl("/case-review/sent");
		}
		assertThat(this.sql.queryForObject("select count(*) from case_review_subject where subject_ref = ?",
				Integer.class, report))
			.isZero();
	}

	@Test
	void showsNoWordsThatALinkBrings() {
		assertThat(this.web.get().uri("/case-review/sent?ref=Ring+0900+123&partnership=Nobody"))
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/case-review");
		assertThat(this.web.get().uri("/case-review?ref=Ring+0900+123&error=Ring+0900+123&notice=Ring+0900+123"))
			.hasStatusOk()
			.bodyText()
			.doesNotContain("0900 123");
	}

	@Test
	void whoeverEntersAnApplicationNamesOnlyWhatTheyMaySee() {
		String report = this.reports.receive(ReportsOnTheEngine.music("163 Page Street", "Resident 163")).ref();
		for (String named : new String[] { report, "R-1999-0001" }) {
			assertThat(send("police.member", about(named))).hasStatus(422)
				.bodyText()
				.contains("There is no case or report " + named + ". Check its reference");
		}
		assertThat(send("manager", about(report))).hasStatus(201);
		assertThat(this.sql.queryForObject("select count(*) from case_review_subject where subject_ref = ?",
				Integer.class, report))
			.isOne();
	}

	@Test
	void aFilledTrapIsAskedAboutAndNothingIsLost() {
		assertThat(open(Map.of("id", "b", "madeBy", "victim", "applicant.name", "Resident 156", "applicant.telephone",
				"01732 000156", "story", "Kept words", "website", "http://example.org")))
			.hasStatus(422)
			.bodyText()
			.contains("I am a person", "Kept words");
	}

	@Test
	void theManagerNotesWhatWasDoneAboutAVictimWhoCouldApply() {
		for (int day = 1; day <= 3; day++) {
			NewReport one = ReportsOnTheEngine.music("157 Page Street", "Resident 157");
			this.reports.receive(new NewReport(one.partnership(), one.categories(), one.description(),
					Instant.parse("2026-05-2%dT22:00:00Z".formatted(day)), one.howOften(), one.place(), false,
					one.reporter(), one.preferredContact(), null, false, one.source(), null));
		}
		String key = this.sql.queryForObject("select max(id) from review_warning where state = 'OPEN'", String.class);
		assertThat(get("manager", LIST)).bodyText().contains("Victims who could apply", "field-note-" + key);
		assertThat(get("csu.coordinator", LIST)).bodyText().doesNotContain("Victims who could apply");
		assertThat(post("manager", LIST + "/notices/" + key, Map.of("note", " "))).hasStatus(422);
		assertThat(post("csu.coordinator", LIST + "/notices/" + key, Map.of("note", "Told"))).hasStatus(403);
		assertThat(post("manager", LIST + "/notices/" + key, Map.of("note", "Told"))).hasStatus3xxRedirection();
		assertThat(get("manager", LIST)).bodyText().doesNotContain("field-note-" + key);
	}

	@Test
	void theManagerWritesDownHowAReporterWasToldOfTheRight() {
		for (int day = 1; day <= 2; day++) {
			this.reports.receive(ReportsOnTheEngine.music("159 Page Street", "Resident 159"));
		}
		String key = this.sql.queryForObject("select id from case_review_right where told_on is null"
				+ " order by noticed_on desc, report_ref desc limit 1", String.class);
		assertThat(get("manager", LIST)).bodyText().contains("to be told of the right", "field-on-" + key);
		assertThat(get("csu.coordinator", LIST)).bodyText().doesNotContain("to be told of the right");
		assertThat(post("manager", LIST + "/rights/" + key, Map.of("channel", "LETTER", "on", "2031-01-01")))
			.hasStatus(422)
			.bodyText()
			.contains("Enter the day on which they were told", "value=\"2031-01-01\"");
		assertThat(post("manager", LIST + "/rights/" + key, Map.of("channel", "", "on", "2026-06-01"))).hasStatus(422)
			.bodyText()
			.contains("Choose how the person was told");
		String today = this.sql.queryForObject("select noticed_on from case_review_right where id = ?", String.class,
				key);
		assertThat(post("csu.coordinator", LIST + "/rights/" + key, Map.of("channel", "LETTER", "on", today)))
			.hasStatus(403);
		assertThat(post("manager", LIST + "/rights/" + key, Map.of("channel", "LETTER", "on", today)))
			.hasStatus3xxRedirection();
		assertThat(get("manager", LIST)).bodyText().doesNotContain("field-on-" + key);
		assertThat(get("manager", "/api/asb/case-review-rights")).hasStatusOk().bodyText().doesNotContain(key);
	}

	@Test
	void aProgramAppliesReadsAndPages() {
		MvcTestResult taken = send("csu.member", "{\"madeBy\":\"business\",\"applicant\":{\"name\":\"Shop 14\","
				+ "\"telephone\":\"01732 000158\"},\"story\":\"Windows\",\"concerned\":[]}");
		assertThat(taken).hasStatus(201).bodyJson().extractingPath("$.ref").asString().startsWith("CR-");
		assertThat(send("csu.member", "{\"madeBy\":\"nobody\"}")).hasStatus(422).bodyText().contains("with-consent");
		assertThat(send("csu.member", "{")).hasStatus(422);
		enter("Resident 159");
		MvcTestResult page = get("manager", API + "?size=1");
		assertThat(page).hasStatusOk().bodyJson().extractingPath("$.items.length()").isEqualTo(1);
		assertThat(page).bodyJson().extractingPath("$.next").asString().isNotBlank();
		assertThat(get("manager", API + "?stage=applied")).hasStatusOk().bodyText().contains("\"stage\":\"applied\"");
		assertThat(this.web.get().uri(API)).hasStatus(401);
	}

	private String enter(String victim) {
		assertThat(post("csu.member", LIST + "/new",
				Map.of("madeBy", "victim", "applicant.name", victim, "applicant.email",
						victim.replace(' ', '.') + "@residents.example", "story", "Again and again.", "body", "csu")))
			.hasStatus3xxRedirection();
		return this.sql.queryForObject("select max(review_ref) from asb_case_review", String.class);
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String path, Map<String, String> answers) {
		var request = this.web.post().uri(path).with(user(who)).with(csrf());
		answers.forEach(request::param);
		return request.exchange();
	}

	private MvcTestResult open(Map<String, String> answers) {
		var request = this.web.post().uri("/case-review").with(csrf());
		answers.forEach(request::param);
		return request.exchange();
	}

	private static String about(String ref) {
		return "{\"madeBy\":\"victim\",\"applicant\":{\"name\":\"Resident 164\",\"telephone\":\"01732 000164\"},"
				+ "\"story\":\"Windows\",\"concerned\":[\"%s\"]}".formatted(ref);
	}

	private MvcTestResult send(String who, String body) {
		return this.web.post()
			.uri(API)
			.with(user(who))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

}
