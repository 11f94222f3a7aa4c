package org.partnershipactions.plan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** The pages and the API of the plan, as a browser and a program meet them. */
@WholeProduct
@Scene("plan-pages")
class PlanPagesTests {

	private static final String PLAN = "/plan/2026-27";

	private static final String ACTION = "/actions/2026-27/";

	private static boolean prepared;

	@Autowired
	private MockMvcTester web;

	@BeforeEach
	void anAdoptedPlan() throws IOException {
		if (!prepared) {
			prepared = true;
			assertThat(upload("/api/plans/2016-17/import?dryRun=false", facts())).hasStatusOk();
			assertThat(send("manager", "/api/plans/2016-17/roll-forward", "{\"to\":\"2026-27\"}")).hasStatusOk();
			assertThat(send("manager", "/api/plans/2026-27/adoption", "{}")).hasStatusOk()
				.bodyJson()
				.extractingPath("$.actions")
				.isEqualTo(54);
		}
	}

	@Test
	void showsThePlanWithItsFiguresAsLinks() {
		assertThat(get("csu.member", "/plan")).hasStatusOk()
			.bodyText()
			.containsPattern("app-tile__number\">54</span>")
			.contains("href=\"" + PLAN + "?late=true\"", "Planning delivery", "31 March 2027", "app-rag--")
			.doesNotContain(PLAN + "/roll-forward");
		assertThat(get("manager", "/plan")).bodyText().contains(PLAN + "/roll-forward");
	}

	@Test
	void filtersByPriorityAgencyAndStage() {
		assertThat(get("csu.member", PLAN + "?priority=7")).bodyText()
			.contains("actions are shown", "7.1")
			.doesNotContain("<strong>1.1</strong>");
		assertThat(get("csu.member", PLAN + "?stage=closed&status=completed")).bodyText()
			.contains("No action fits this filter");
		assertThat(get("csu.member", PLAN + "?agency=davss")).bodyText().contains("<strong>1.2</strong>");
	}

	@Test
	void showsAPriorityWithItsTaskGroup() {
		assertThat(get("csu.member", PLAN + "/priorities/7")).hasStatusOk().bodyText().contains("task group");
		assertThat(get("csu.member", PLAN + "/priorities/9")).hasStatus(404);
	}

	@Test
	void answers404ForYearsAndActionsThatDoNotExist() {
		for (String path : new String[] { "/plan/2001-02", "/plan/next", ACTION + "99.9", "/api/plans/2001-02",
				"/api/actions/2026-27/99.9", "/api/actions/soon/1.1" }) {
			assertThat(get("manager", path)).as(path).hasStatus(404);
		}
	}

	@Test
	void reportsFirstAndImportsOnlyWhenConfirmed() throws IOException {
		MvcTestResult report = this.web.post()
			.uri("/plan/2030-31/import")
			.multipart()
			.file("file", later(facts(), "2030"))
			.with(user("manager"))
			.with(csrf())
			.exchange();
		assertThat(report).hasStatusOk().bodyText().contains("What the import would change", "Import these actions");
		assertThat(get("manager", "/plan/2030-31")).hasStatus(404);
		Cookie session = report.getResponse().getCookie("SESSION");
		String token = body(report).replaceAll("(?s).*name=\"plan\" value=\"([^\"]+)\".*", "$1");
		assertThat(confirm(session, token)).hasStatus3xxRedirection().hasRedirectedUrl("/plan/2030-31");
		assertThat(get("manager", "/plan/2030-31")).hasStatusOk().bodyText().contains("This plan is a draft");
		assertThat(confirm(session, token)).as("the second of two clicks")
			.hasStatus3xxRedirection()
			.hasRedirectedUrl("/plan/2030-31");
		assertThat(confirm(session, "another")).hasStatus(422).bodyText().contains("imported already");
	}

	@Test
	void namesRowColumnValueAndFixOfWhatIsWrongAndWritesNothing() {
		String bad = "ref,title,lead_agencies,other_partners,by_when\n1.1,Do it,Police,CSU,31/02/2032\n";
		MvcTestResult report = this.web.post()
			.uri("/plan/2031-32/import")
			.multipart()
			.file("file", bad.getBytes(StandardCharsets.UTF_8))
			.with(user("manager"))
			.with(csrf())
			.exchange();
		assertThat(report).hasStatus(422).bodyText().contains("31/02/2032", "by_when").doesNotContain("Import these");
		assertThat(upload("/api/plans/2031-32/import?dryRun=true", bad.getBytes(StandardCharsets.UTF_8))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].column")
			.isEqualTo("by_when");
		assertThat(get("manager", "/plan/2031-32")).hasStatus(404);
	}

	@Test
	void readsItsOwnExportAsUnchanged() {
		for (String kind : new String[] { "csv", "xlsx" }) {
			MvcTestResult file = get("csu.member", PLAN + "/export." + kind);
			assertThat(file).hasStatusOk();
			MvcTestResult report = upload("/api/plans/2026-27/import?dryRun=true",
					file.getResponse().getContentAsByteArray());
			assertThat(report).as(kind).hasStatusOk().bodyJson().extractingPath("$.unchanged").isEqualTo(54);
		}
	}

	@Test
	void adoptsOnceAndOnlyForManagers() {
		assertThat(get("csu.member", PLAN + "/adopt")).hasStatus(403);
		assertThat(post("csu.member", PLAN + "/adopt", "")).hasStatus(403);
		assertThat(post("manager", PLAN + "/adopt", "")).hasStatus(409).bodyText().contains("adopted on");
		assertThat(send("manager", "/api/plans/2026-27/adoption", "{}")).hasStatus(409);
	}

	@Test
	void keepsThePlanOfAYearThatThereIsAlready() {
		assertThat(post("manager", "/plan/2016-17/roll-forward", "to=2026-27")).hasStatus(409);
		assertThat(post("manager", "/plan/2016-17/roll-forward", "to=soon")).hasStatus(422)
			.bodyText()
			.contains("Write the plan year like 2027-28");
	}

	@Test
	void refusesAWrongDateAndKeepsWhatWasTyped() {
		String page = ACTION + "1.2/change/date";
		assertThat(post("manager", page, "day=1&month=5&year=2026&reason=Venue closed")).hasStatus(422)
			.bodyText()
			.contains("must be today or later", "Venue closed", "href=\"#field-due\"");
		assertThat(post("manager", page, "day=1&month=5&year=2027&reason=Venue")).hasStatus(422)
			.bodyText()
			.contains("end of the plan year");
		assertThat(post("manager", page, "day=31&month=2&year=2027&reason=Venue")).hasStatus(422)
			.bodyText()
			.contains("Enter a real date");
		assertThat(post("manager", page, "day=1&month=2&year=2027&reason=")).hasStatus(422)
			.bodyText()
			.contains("Enter a reason");
	}

	@Test
	void movesADateAndTellsWhoWhyAndWhen() {
		assertThat(post("manager", ACTION + "1.3/change/date", "day=1&month=Feb&year=2027&reason=The hall is closed"))
			.hasStatus3xxRedirection();
		assertThat(get("csu.member", ACTION + "1.3")).hasStatusOk()
			.bodyText()
			.contains("From 31 March 2027 to 1 February 2027: The hall is closed", "Partnership manager");
		assertThat(get("csu.member", "/api/actions/2026-27/1.3")).bodyJson()
			.extractingPath("$.deadlineChanges[0].from")
			.isEqualTo("2027-03-31");
	}

	@Test
	void refusesTheSameLeadAndUnknownAgencies() {
		assertThat(post("manager", ACTION + "1.4/change/lead", "agency=davss&reason=Why not")).hasStatus(422)
			.bodyText()
			.contains("is the accountable lead already");
		assertThat(send("manager", "/api/actions/2026-27/1.4/lead", "{\"agency\":\"nobody\",\"reason\":\"x\"}"))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("agency");
	}

	@Test
	void addsAndReleasesPartners() {
		assertThat(post("manager", ACTION + "1.5/change/partner", "agency=moat&reason=They offered"))
			.hasStatus3xxRedirection();
		assertThat(get("manager", ACTION + "1.5")).bodyText().contains("Partner added");
		assertThat(post("manager", ACTION + "1.5/change/release", "agency=moat&reason=Not needed"))
			.hasStatus3xxRedirection();
		assertThat(post("manager", ACTION + "1.5/change/release", "agency=moat&reason=Not needed")).hasStatus(422);
	}

	@Test
	void withdrawsOnceAndThenSaysWhereItStands() {
		String page = ACTION + "1.6/change/withdrawal";
		assertThat(get("manager", page)).hasStatusOk().bodyText().contains("cannot be taken back");
		assertThat(post("manager", page, "reason=No longer funded")).hasStatus3xxRedirection();
		assertThat(post("manager", page, "reason=Again please")).hasStatus(409)
			.bodyText()
			.contains("Nothing was changed", "Again please", "withdrawn");
		assertThat(get("manager", ACTION + "1.6")).bodyText().contains("Withdrawn: No longer funded");
		assertThat(send("manager", "/api/actions/2026-27/1.6/withdrawal", "{\"reason\":\"x\"}")).hasStatus(409);
	}

	@Test
	void letsOnlyManagersIntervene() {
		assertThat(get("csu.member", ACTION + "1.7")).hasStatusOk().bodyText().doesNotContain("/change/");
		assertThat(get("csu.member", ACTION + "1.7/change/date")).hasStatus(403);
		assertThat(post("csu.member", ACTION + "1.7/change/withdrawal", "reason=x")).hasStatus(403);
		assertThat(send("csu.member", "/api/actions/2026-27/1.7/withdrawal", "{\"reason\":\"x\"}")).hasStatus(403);
		assertThat(get("manager", ACTION + "1.7/change/everything")).hasStatus(404);
	}

	@Test
	void answersProgramsWithWhatIsWrongInTheirJson() {
		String path = "/api/actions/2026-27/1.8/deadline";
		assertThat(send("manager", path, "{\"due\":\"tomorrow\",\"reason\":\"x\"}")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.asString()
			.contains("2026-09-30");
		assertThat(send("manager", path, "{\"due\":")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("body");
		assertThat(send("manager", path, "{\"due\":\"2026-01-01\",\"reason\":\"x\"}")).hasStatus(422);
	}

	@Test
	void givesProgramsThePlanAndItsActions() {
		assertThat(get("csu.member", "/api/plans")).bodyJson()
			.extractingPath("$[*].year")
			.asArray()
			.contains("2026-27");
		MvcTestResult plan = get("csu.member", "/api/plans/2026-27");
		assertThat(plan).bodyJson().extractingPath("$.priorities.length()").isEqualTo(7);
		assertThat(plan).bodyJson().extractingPath("$.priorities[0].actions[1].accountableLead").isEqualTo("davss");
		assertThat(plan).bodyJson().extractingPath("$.priorities[0].actions[1].stage").isEqualTo("plan");
		assertThat(plan).bodyJson().extractingPath("$.priorities[0].actions[1].status").isEqualTo("not-started");
		assertThat(plan).bodyJson().extractingPath("$.priorities[0].actions[1].due").isEqualTo("2027-03-31");
		assertThat(get("csu.member", "/api/actions/2026-27/1.2")).bodyJson()
			.hasPath("$.ref")
			.hasPath("$.leads")
			.hasPath("$.partners")
			.hasPath("$.contributions")
			.hasPath("$.timeline[0].text");
	}

	@Test
	void takesEvidenceFromTheLeadOnlyAndHandsItOutAsADownload() {
		assertThat(evidence("kfrs.member", "minutes.txt", "Held on 3 June")).hasStatus(403);
		assertThat(evidence("csu.member", "minutes.exe", "Held on 3 June")).hasStatus(422)
			.bodyText()
			.contains("minutes.exe holds plain text", "PDF, Word (DOCX)");
		assertThat(evidence("csu.member", "minutes.pdf", "Held on 3 June")).hasStatus(422);
		assertThat(evidence("csu.member", "big.txt", "x".repeat(10 * 1024 * 1024 + 1))).hasStatus(413)
			.bodyText()
			.contains("10 MB or smaller");
		assertThat(evidence("csu.member", "minutes.txt", "Held on 3 June")).hasStatus3xxRedirection();
		MvcTestResult shown = get("kfrs.member", ACTION + "1.8");
		assertThat(shown).bodyText().contains("minutes.txt", "not scanned for viruses");
		String link = body(shown).replaceAll("(?s).*href=\"(/actions/2026-27/1.8/evidence/[^\"]+)\".*", "$1");
		MvcTestResult file = get("kfrs.member", link);
		assertThat(file).hasStatusOk()
			.hasHeader("X-Content-Type-Options", "nosniff")
			.bodyText()
			.isEqualTo("Held on 3 June");
		assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
		assertThat(get("kfrs.member", link.replace("/1.8/", "/1.7/"))).hasStatus(404);
	}

	private MvcTestResult evidence(String who, String name, String content) {
		return this.web.post()
			.uri(ACTION + "1.8/evidence")
			.multipart()
			.file(new org.springframework.mock.web.MockMultipartFile("file", name, "text/plain",
					content.getBytes(StandardCharsets.UTF_8)))
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult confirm(Cookie session, String token) {
		return this.web.post()
			.uri("/plan/2030-31/import/confirm")
			.param("plan", token)
			.cookie(session)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

	/** Numbers begin anew each year: last year's third priority is not this year's. */
	@Test
	void approvalsOfAnotherYearGoToTheGroupsThatWereChosenForIt() {
		String table = "ref,title,lead_agencies,by_when\n3. Road safety,,,\n3.1,Calm the traffic,Kent Police,31/03/2033\n"
				+ "9. Fraud,,,\n9.1,Warn of fraud,Kent Police,31/03/2033\n";
		assertThat(upload("/api/plans/2032-33/import?dryRun=false", table.getBytes(StandardCharsets.UTF_8)))
			.hasStatusOk()
			.bodyText()
			.contains("\"title\":\"Fraud\",\"taskGroup\":null");
		assertThat(send("manager", "/api/plans/2032-33/adoption", "{}")).hasStatus(409).bodyText().contains("Fraud");
		assertThat(get("manager", "/plan/2032-33/adopt")).bodyText().contains("Choose one for each first", "Fraud");
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String path, String form) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult send(String who, String path, String json) {
		return this.web.post()
			.uri(path)
			.contentType(MediaType.APPLICATION_JSON)
			.content(json)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult upload(String path, byte[] content) {
		return this.web.post()
			.uri(path)
			.multipart()
			.file("file", content)
			.with(user("manager"))
			.with(csrf())
			.exchange();
	}

	private static byte[] facts() throws IOException {
		return Files.readAllBytes(Path.of("db", "sample", "actions-2016-17.csv"));
	}

	/** The same plan for the year that begins in the given one. */
	private static byte[] later(byte[] facts, String year) {
		int shift = Integer.parseInt(year) - 2016;
		String text = new String(facts, StandardCharsets.UTF_8);
		return text.replace("2017", "@@")
			.replace("2016", String.valueOf(2016 + shift))
			.replace("@@", String.valueOf(2017 + shift))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String body(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
