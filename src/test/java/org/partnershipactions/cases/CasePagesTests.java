package org.partnershipactions.cases;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.figures.CaseFigures;
import org.partnershipactions.cases.victims.SurveyLifecycle;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages and the API of cases, as each role meets them. */
@WholeProduct
@OnH2
class CasePagesTests {

	@Autowired
	private MockMvcTester web;

	@Autowired
	private CaseOnTheEngine story;

	@Autowired
	private SurveyLifecycle surveys;

	@Autowired
	private CaseFigures figures;

	@Autowired
	private JdbcTemplate sql;

	private String name;

	private String key;

	private String path;

	@BeforeEach
	void aNewCase() {
		this.name = "Resident " + UUID.randomUUID();
		this.key = this.story.open(CaseCategory.NOISE_MUSIC, this.story.resident(this.name));
		this.path = this.sql.queryForObject("select concat('/cases/', case_ref) from asb_case where id = ?",
				String.class, this.key);
	}

	@Test
	void showsTheLeadOfficerWhoComplainsAndWhatIsNext() {
		assertThat(get("csu.member", this.path)).hasStatusOk()
			.bodyText()
			.contains("Noise (music), Swanley ward", this.name, "Contact the victim", "href=\"/work/", "Not assessed",
					"Record a contact", "14 Sample Street, Swanley", "Case opened");
	}

	@Test
	void showsOtherAgenciesNothing() {
		assertThat(get("police.member", this.path)).hasStatus(404).bodyText().doesNotContain(this.name);
		assertThat(get("police.member", "/api/asb" + this.path)).hasStatus(404);
		assertThat(get("board", this.path)).hasStatus(404);
		assertThat(get("auditor", this.path)).hasStatus(404);
		assertThat(get("police.member", "/cases")).hasStatusOk().bodyText().doesNotContain(this.path);
	}

	@Test
	void showsAnAgencyThatIsAskedTheCaseButNotWhoComplains() {
		ask("police");
		assertThat(get("police.member", this.path)).hasStatusOk()
			.bodyText()
			.contains("You do not see who complains", "Not shown to you")
			.doesNotContain(this.name, "P-0");
		assertThat(get("police.member", "/cases?ref=" + ref())).bodyText().contains(this.path);
		assertThat(post("police.member", this.path + "/do/restrict", "reason=Because")).hasStatus(403);
	}

	@Test
	void everyLookAtACaseAndAPersonIsWrittenDown() {
		int before = looks();
		get("csu.member", this.path);
		assertThat(looks()).isEqualTo(before + 2);
	}

	@Test
	void hidesARestrictedCaseFromTriage() {
		assertThat(get("triage", this.path)).hasStatusOk();
		assertThat(post("csu.member", this.path + "/do/restrict", "reason=A+witness+is+at+risk"))
			.hasStatus3xxRedirection();
		assertThat(get("manager", this.path)).hasStatus(403).bodyText().contains("Why do you need to open it?");
		assertThat(get("triage", "/cases?ref=" + ref())).bodyText().contains("No case that you may see");
		assertThat(get("csu.member", "/cases?ref=" + ref())).bodyText().contains(this.path);
	}

	@Test
	void recordsAContactAndKeepsWhatWasTypedWhenItIsRefused() {
		assertThat(post("csu.member", this.path + "/do/contact", "words=Said+this")).hasStatus(422)
			.bodyText()
			.contains("Choose how you contacted the person", "Said this");
		assertThat(post("csu.member", this.path + "/do/contact", "channel=TELEPHONE&reached=NO&words=Nobody+answered"))
			.hasStatus3xxRedirection();
		assertThat(get("csu.member", this.path)).bodyText().contains("Telephone, not reached", "Nobody answered");
	}

	@Test
	void saysWhyTheRiskIsWhatItIsAndLetsOnlyTheTaskGroupLeadLowerIt() {
		assertThat(assess("{\"frequency\":\"DAILY\",\"violence\":\"VIOLENCE\"}")).hasStatus(422);
		assertThat(assess(json(RiskQuestionTexts.mapBut("frequency=DAILY", "violence=VIOLENCE")))).hasStatus(201)
			.bodyJson()
			.extractingPath("$.rule")
			.isEqualTo("Rule_Violence");
		assertThat(get("csu.member", this.path + "/risk/1")).hasStatusOk()
			.bodyText()
			.contains("There was violence", "This rule answered", "Violence, or an attempt at it",
					"data-rule=\"Rule_Violence\"", "/js/decision");
		assertThat(get("csu.member", this.path + "/risk/2")).hasStatus(404);
		assertThat(post("csu.member", this.path + "/do/raise", "band=MEDIUM&reason=Same")).hasStatus(422);
		assertThat(post("csu.member", this.path + "/do/raise", "band=HIGH&reason=Known+to+be+at+risk"))
			.hasStatus3xxRedirection();
		assertThat(post("csu.member", this.path + "/do/lower", "band=STANDARD&reason=Better")).hasStatus(403);
		assertThat(post("asb.lead", this.path + "/do/lower", "band=STANDARD&reason=Moved+away"))
			.hasStatus3xxRedirection();
		assertThat(this.story.now(this.key).band()).isEqualTo(RiskBand.STANDARD);
		assertThat(get("asb.lead", this.path + "/risk/1")).bodyText()
			.contains("From Medium to High", "From High to Standard", "Moved away");
	}

	@Test
	void suggestsWhoIsKnownBeforeAPersonIsAdded() {
		String typed = "role=WITNESS&name=" + this.name.replace(' ', '+') + "&telephone=01732+000014";
		assertThat(post("csu.member", this.path + "/people", typed)).hasStatusOk()
			.bodyText()
			.contains("Is it one of these people?", "P-0");
		assertThat(parties()).isEqualTo(2);
		assertThat(post("csu.member", this.path + "/people", typed + "&_person=P-999999")).hasStatus(422);
		assertThat(post("csu.member", this.path + "/people", typed + "&_person=NEW")).hasStatus3xxRedirection();
		assertThat(get("csu.member", this.path)).bodyText().contains("witness");
		assertThat(parties()).isEqualTo(3);
	}

	@Test
	void keepsEvidenceSealedAndGivesItBackToThoseOnTheCase() {
		MockMultipartFile file = new MockMultipartFile("file", "diary.txt", "text/plain", "It was loud".getBytes());
		assertThat(this.web.post()
			.uri(this.path + "/evidence")
			.multipart()
			.file(file)
			.with(user("csu.member"))
			.with(csrf())
			.exchange()).hasStatus3xxRedirection();
		String id = this.sql.queryForObject("select id from case_evidence where case_key = ?", String.class, this.key);
		assertThat(this.sql.queryForObject("select file_name from case_evidence where id = ?", String.class, id))
			.doesNotContain("diary");
		assertThat(get("csu.member", this.path + "/evidence/" + id)).hasStatusOk().hasBodyTextEqualTo("It was loud");
		assertThat(get("police.member", this.path + "/evidence/" + id)).hasStatus(404);
	}

	@Test
	void listsAndFiltersCasesPageByPage() {
		assertThat(get("csu.member", "/api/asb/cases?ref=" + ref() + "&status=open&ward=Swanley&category=noise-music"))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.cases[0].ref")
			.isEqualTo(ref());
		assertThat(get("csu.member", "/api/asb/cases?ref=" + ref() + "&status=closed")).bodyJson()
			.extractingPath("$.count")
			.isEqualTo(0);
		this.story.open(CaseCategory.DRUGS, null);
		MvcTestResult first = get("csu.member", "/api/asb/cases?size=1");
		assertThat(first).bodyJson().extractingPath("$.next").asString().startsWith("2026-");
		assertThat(get("manager", "/cases?size=1")).bodyText().contains("Next page", "after=2026-");
		assertThat(get("manager", "/cases?band=HIGH&overdue=true&lead=csu&ref=%25")).hasStatusOk();
	}

	@Test
	void givesACaseToProgramsAsTheIssueNamesIt() {
		assertThat(get("csu.member", "/api/asb" + this.path)).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.reports[0]", (one) -> assertThat(one).asString().startsWith("R-"))
			.hasPathSatisfying("$.acceptedByTaskGroup", (one) -> assertThat(one).isEqualTo(false))
			.hasPath("$.interventions")
			.hasPath("$.timeline[0].text");
		assertThat(api("/contacts", "{\"channel\":\"telephone\",\"reached\":true,\"words\":\"Well\"}")).hasStatus(201);
		assertThat(api("/contacts", "{\"channel\":\"pigeon\"}")).hasStatus(422);
		assertThat(api("/closure", "{\"outcome\":\"not-asb\",\"behaviour\":\"not-known\",\"summary\":\"Nothing\"}"))
			.hasStatus(409);
		assertThat(api("/contacts", "[]")).hasStatus(422);
	}

	@Test
	void theSurveyNeedsNoAccountIsAnsweredOnceAndClosesTheCase() {
		this.story.work(this.key, CaseOnTheEngine.plan());
		this.story.complete(this.key, "Task_ProposeClosure",
				Map.of("outcome", "RESOLVED_INFORMALLY", "behaviour", "IMPROVED", "summary", "They spoke."));
		this.story.complete(this.key, "Task_ApproveClosure", Map.of("decision", "APPROVE"));
		this.story.complete(this.key, "Task_TellTheVictim", Map.of("channel", "TELEPHONE"));
		String link = linkFromThePage();
		assertThat(this.web.get().uri(link).exchange()).hasStatusOk()
			.bodyText()
			.contains("How did we do?")
			.doesNotContain(this.name);
		assertThat(survey(link, "onTime=YES")).hasStatus(422).bodyText().contains("Choose how satisfied you are");
		CaseFigures.SatisfactionCount before = satisfied();
		assertThat(survey(link, "onTime=YES&actionTaken=SATISFIED")).hasStatusOk().bodyText().contains("Thank you");
		assertThat(satisfied().satisfied()).isEqualTo(before.satisfied() + 1);
		assertThat(this.story.now(this.key).status()).isEqualTo(CaseStatus.CLOSED);
		assertThat(survey(link, "actionTaken=DISSATISFIED")).hasStatus(409);
		assertThat(this.web.get().uri(link).exchange()).hasStatusOk().bodyText().contains("You have answered");
		assertThat(this.web.get().uri("/survey/unknown").exchange()).hasStatus(404)
			.bodyText()
			.contains("There is no such survey");
		assertThat(get("csu.member", this.path)).bodyText()
			.contains("Reopen the case", "With the action taken: satisfied");
	}

	@Test
	void aSurveyThatHasEndedSaysSo() {
		String link = "/survey/" + this.surveys.send("sevenoaks", this.key);
		this.surveys.noAnswer(this.key);
		assertThat(this.web.get().uri(link).exchange()).hasStatusOk().bodyText().contains("This survey has ended");
		assertThat(survey(link, "actionTaken=SATISFIED")).hasStatus(409).bodyText().contains("This survey has ended");
	}

	/** The link that the page of the case makes for the officer, without the host. */
	private String linkFromThePage() {
		assertThat(get("csu.member", this.path)).bodyText().contains("Make a link to the survey");
		String page = bodyOf(post("csu.member", this.path + "/survey-link", ""));
		Matcher found = Pattern.compile("(/survey/[\\w-]{43})").matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

	private static String bodyOf(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private CaseFigures.SatisfactionCount satisfied() {
		return Actor.as("csu.member",
				() -> this.figures.satisfied("sevenoaks", LocalDate.of(2020, 1, 1), LocalDate.of(2099, 1, 1)));
	}

	@Test
	void anAdministratorSetsANewVersionAndOldAnswersKeepTheirs() {
		assertThat(get("csu.member", "/administration/risk-questions")).hasStatus(403);
		String day = "&validFrom-day=2&validFrom-month=6&validFrom-year=2099&reason=Agreed+by+the+board";
		assertThat(post("admin", "/administration/risk-questions", "questions=nonsense" + day)).hasStatus(422)
			.bodyText()
			.contains("Line 1 cannot be read", "Agreed by the board");
		assertThat(post("admin", "/administration/risk-questions",
				"questions=often:+How+often?%0A-+ONCE+0+Once%0A-+DAILY+3+Daily+[HATE]" + day))
			.hasStatus3xxRedirection();
		assertThat(get("admin", "/administration/risk-questions")).bodyText()
			.contains("Version 2, from 2 June 2099", "Daily: 3 [HATE]", "Version 1, from 1 April 2016");
	}

	private MvcTestResult survey(String link, String body) {
		return this.web.post()
			.uri(link)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(body)
			.with(csrf())
			.exchange();
	}

	private void ask(String agency) {
		assertThat(post("csu.member", this.path + "/do/ask", "agency=" + agency + "&request=Visit+the+street"))
			.hasStatus3xxRedirection();
	}

	private String ref() {
		return this.path.substring("/cases/".length());
	}

	private int parties() {
		return this.sql.queryForObject("select count(*) from case_party where case_id = ?", Integer.class, this.key);
	}

	private int looks() {
		return this.sql.queryForObject("select count(*) from view_entry", Integer.class);
	}

	private MvcTestResult assess(String answers) {
		return api("/risk-assessments", "{\"answers\":" + answers + "}");
	}

	private static String json(Map<String, String> answers) {
		StringBuilder text = new StringBuilder();
		answers.forEach((question, answer) -> text.append(text.isEmpty() ? "{" : ",")
			.append("\"%s\":\"%s\"".formatted(question, answer)));
		return text + "}";
	}

	private MvcTestResult api(String end, String body) {
		return this.web.post()
			.uri("/api/asb" + this.path + end)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user("csu.member"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult get(String who, String address) {
		return this.web.get().uri(address).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String address, String body) {
		return this.web.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(body)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

}
