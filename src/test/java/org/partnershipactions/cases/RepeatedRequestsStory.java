package org.partnershipactions.cases;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.victims.SurveyLifecycle;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.partners.people.SamplePartnership;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

/**
 * Whatever makes something makes it once, though it is sent three times at the same
 * moment: by a form that stood on one page, and by a program.
 */
@WholeProduct
@Scene("sent-twice")
abstract class RepeatedRequestsStory {

	private static final Set<Integer> MADE = Set.of(200, 201, 202, 204);

	private static final String CONTACT = "{\"channel\":\"telephone\",\"reached\":true,\"words\":\"%s\"}";

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private SurveyLifecycle surveys;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	private String key;

	private String path;

	@BeforeEach
	void aCase() {
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 61"));
		this.path = "/cases/"
				+ this.sql.queryForObject("select case_ref from asb_case where id = ?", String.class, this.key);
	}

	@Test
	void aProgramMakesOneThingOfEachKind() throws Exception {
		String asb = "/api/asb" + this.path;
		once("csu.member", asb + "/contacts", CONTACT.formatted("Well"),
				"select count(*) from case_contact where case_key = '" + this.key + "'");
		once("csu.member", asb + "/risk-assessments", risk(),
				"select count(*) from risk_assessment where case_key = '" + this.key + "'");
		once("csu.member", "/api/tokens", "{\"name\":\"Sent twice\",\"scopes\":[\"read\"],\"expires\":\"2099-12-31\"}",
				"select count(*) from api_token where name = 'Sent twice'");
		once("asb.lead", "/api/leave",
				"{\"away\":\"asb.lead\",\"cover\":\"manager\",\"begins\":\"2026-08-03\",\"ends\":\"2026-08-04\"}",
				"select count(*) from leave_cover where begins = '2026-08-03'");
		once("admin", "/api/people/kcc.member/roles", "{\"role\":\"AUDITOR\",\"begins\":\"2026-08-05\"}",
				"select count(*) from membership where person = 'kcc.member' and begins = '2026-08-05'");
		once("admin", "/api/people/kca.member/roles",
				"{\"role\":\"MEMBER\",\"agency\":\"kfrs\",\"begins\":\"2026-08-05\"}",
				"select count(*) from role_request where person = 'kca.member'");
		once("admin", "/api/people/ccg.member/invitation", "{}",
				"select count(*) from account_invitation where username = 'ccg.member'");
		once("admin", "/api/local-figures/overdue.explain.days",
				"{\"value\":\"4\",\"from\":\"2027-08-01\",\"reason\":\"Sent twice\"}",
				"select count(*) from local_figure where reason = 'Sent twice'");
		once("csu.member", "/api/asb/case-reviews",
				"{\"madeBy\":\"business\",\"applicant\":{\"name\":\"Shop 61\",\"telephone\":\"01732 000161\"},"
						+ "\"story\":\"Windows\",\"concerned\":[]}",
				"select count(*) from asb_case_review");
		once("asb.lead", "/api/task-groups/asb/reviews", "{}", "select count(*) from task_group_review");
		String one = reporter();
		once("csu.member", "/api/residents/" + one + "/merge",
				"{\"other\":\"" + reporter() + "\",\"reason\":\"The same person\"}",
				"select count(*) from resident_merge where kept = '" + one + "'");
	}

	@Test
	void whatIsOtherwiseOrWasRefusedIsDone() {
		String contacts = "/api/asb" + this.path + "/contacts";
		assertThat(send("csu.member", contacts, CONTACT.formatted("Well"))).hasStatus(201);
		assertThat(send("csu.member", contacts, CONTACT.formatted("Well"))).hasStatus(409)
			.bodyText()
			.contains("sent twice", "done once", "\"status\":409");
		assertThat(send("csu.member", contacts, CONTACT.formatted("Not well"))).hasStatus(201);
		assertThat(send("csu.coordinator", contacts, CONTACT.formatted("Well"))).hasStatus(201);
		assertThat(send("csu.member", contacts, "{\"channel\":\"pigeon\"}")).hasStatus(422);
		assertThat(send("csu.member", contacts, "{\"channel\":\"pigeon\"}")).hasStatus(422);
	}

	@Test
	void aFormThatIsSentTwiceLeadsWhereItLedTheFirstTime() throws Exception {
		Cookie session = signIn("csu.member");
		String page = this.path + "/do/contact";
		String token = token(session, page);
		List<MvcTestResult> clicks = atOnce(() -> this.web.post()
			.uri(page)
			.cookie(session)
			.param("_csrf", token)
			.param("channel", "TELEPHONE")
			.param("reached", "NO")
			.param("words", "Nobody answered")
			.exchange());
		assertThat(clicks).allSatisfy((click) -> assertThat(click).redirectedUrl().isEqualTo(this.path));
		assertThat(count("select count(*) from case_contact where case_key = '" + this.key + "'")).isOne();
		String refused = token(session, page);
		for (int status : new int[] { 422, 422 }) {
			assertThat(this.web.post().uri(page).cookie(session).param("_csrf", refused).param("words", "Nobody"))
				.hasStatus(status);
		}
	}

	@Test
	void aFileThatIsHandedInTwiceIsThereOnce() throws Exception {
		Cookie session = signIn("csu.member");
		String token = token(session, this.path);
		List<MvcTestResult> clicks = atOnce(() -> this.web.post()
			.uri(this.path + "/evidence")
			.multipart()
			.file(new MockMultipartFile("file", "note.txt", "text/plain", "From the first day.".getBytes()))
			.cookie(session)
			.param("_csrf", token)
			.exchange());
		assertThat(clicks).allSatisfy((click) -> assertThat(click).redirectedUrl().isEqualTo(this.path));
		assertThat(count("select count(*) from case_evidence where case_key = '" + this.key + "'")).isOne();
	}

	@Test
	void aTokenIsShownToOneOfTheClicks() throws Exception {
		Cookie session = signIn("csu.coordinator");
		String token = token(session, "/account/tokens");
		List<MvcTestResult> clicks = atOnce(() -> this.web.post()
			.uri("/account/tokens")
			.cookie(session)
			.param("_csrf", token)
			.param("name", "Clicked twice")
			.param("scopes", "read")
			.param("expires", "2099-12-31")
			.exchange());
		assertThat(clicks).extracting((click) -> click.getResponse().getStatus())
			.containsExactlyInAnyOrder(200, 409, 409);
		assertThat(clicks).filteredOn((click) -> click.getResponse().getStatus() == 409)
			.allSatisfy((click) -> assertThat(click).bodyText().contains("sent twice"));
		assertThat(count("select count(*) from api_token where name = 'Clicked twice'")).isOne();
	}

	/** Nobody who answered reads that it was too late for their answers. */
	@Test
	void aVictimWhoClicksTwiceReadsThatTheAnswersAreThere() throws Exception {
		String link = "/survey/" + this.surveys.send(SamplePartnership.CODE, this.key);
		MvcTestResult shown = this.web.get().uri(link).exchange();
		Cookie session = shown.getResponse().getCookie("SESSION");
		String token = token(shown.getResponse().getContentAsString());
		List<MvcTestResult> clicks = atOnce(() -> this.web.post()
			.uri(link)
			.cookie(session)
			.param("_csrf", token)
			.param("onTime", "YES")
			.param("actionTaken", "SATISFIED")
			.exchange());
		assertThat(clicks).filteredOn((click) -> click.getResponse().getStatus() == 200)
			.singleElement()
			.satisfies((click) -> assertThat(click).bodyText().contains("Thank you"));
		assertThat(clicks).filteredOn((click) -> click.getResponse().getStatus() != 200)
			.allSatisfy((click) -> assertThat(click).hasStatus(409)
				.bodyText()
				.contains("sent twice", "need not send it again")
				.doesNotContain("has ended"));
	}

	/** Sends it three times at once: it is made, once, and nobody reads of a fault. */
	private void once(String who, String address, String body, String counted) throws Exception {
		int before = count(counted);
		List<MvcTestResult> all = atOnce(() -> send(who, address, body));
		assertThat(all).as(address)
			.extracting((one) -> one.getResponse().getStatus())
			.filteredOn((status) -> !Set.of(409, 422).contains(status))
			.singleElement()
			.isIn(MADE);
		assertThat(count(counted)).as(counted).isEqualTo(before + 1);
	}

	private MvcTestResult send(String who, String address, String body) {
		return this.web.post()
			.uri(address)
			.with(httpBasic(who, SamplePartnership.PASSWORD))
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static String risk() {
		StringBuilder answers = new StringBuilder();
		RiskQuestionTexts.mapBut("violence=VIOLENCE")
			.forEach((question, answer) -> answers.append(",\"%s\":\"%s\"".formatted(question, answer)));
		return "{\"answers\":{" + answers.substring(1) + "}}";
	}

	/** Somebody whom the agency of a case of their own knows. */
	private String reporter() {
		String person = this.engine.resident("Resident 62");
		this.engine.open(CaseCategory.NOISE_MUSIC, person);
		return person;
	}

	private Cookie signIn(String account) {
		MvcTestResult in = this.web.post()
			.uri("/sign-in")
			.param("username", account)
			.param("password", SamplePartnership.PASSWORD)
			.with(csrf())
			.exchange();
		return in.getResponse().getCookie("SESSION");
	}

	private String token(Cookie session, String page) throws UnsupportedEncodingException {
		String shown = this.web.get().uri(page).cookie(session).exchange().getResponse().getContentAsString();
		return token(shown);
	}

	private static String token(String page) {
		Matcher field = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"").matcher(page);
		assertThat(field.find()).as("a form").isTrue();
		return field.group(1);
	}

	private int count(String query) {
		return this.sql.queryForObject(query, Integer.class);
	}

	private static List<MvcTestResult> atOnce(Supplier<MvcTestResult> deed) throws Exception {
		ExecutorService hands = Executors.newFixedThreadPool(3);
		try {
			CyclicBarrier start = new CyclicBarrier(3);
			Callable<MvcTestResult> one = () -> {
				start.await();
				return deed.get();
			};
			List<MvcTestResult> results = new ArrayList<>();
			for (Future<MvcTestResult> result : hands.invokeAll(List.of(one, one, one))) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			hands.shutdownNow();
		}
	}

}
