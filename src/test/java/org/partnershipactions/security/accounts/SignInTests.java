package org.partnershipactions.security.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.security.KeptAnswers;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What is open, what is closed, and what the door says. */
@PartnersScenario
class SignInTests {

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> sessions;

	@Test
	void showsTheSignInPageToAnybody() {
		assertThat(this.web.get().uri("/sign-in")).hasStatusOk().bodyText().contains("User name").contains("_csrf");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/directory", "/administration/people", "/audit", "/no/such/page", "/leave",
			"/swagger-ui/index.html" })
	void leadsStrangersToTheSignInPage(String path) {
		assertThat(this.web.get().uri(path)).hasStatus(302).redirectedUrl().endsWith("/sign-in");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/me", "/api/agencies", "/api/audit", "/api/nothing", "/v3/api-docs" })
	void answersStrangersAtTheApiWithAProblem(String path) {
		assertThat(this.web.get().uri(path)).hasStatus(401)
			.containsHeader("WWW-Authenticate")
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void showsHealthToAnybodyWithoutDetails() {
		assertThat(this.web.get().uri("/actuator/health")).bodyText().contains("status").doesNotContain("database");
		assertThat(this.web.get().uri("/actuator/health").with(httpBasic("admin", "partnership"))).bodyText()
			.contains("components");
	}

	@Test
	void sendsStrictHeadersAndRelaxesStylesForTheApiBrowserOnly() {
		assertThat(this.web.get().uri("/sign-in")).headers()
			.hasValue("Content-Security-Policy",
					"default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; object-src 'none'; "
							+ "frame-ancestors 'none'; base-uri 'none'; form-action 'self'")
			.hasValue("Referrer-Policy", "same-origin")
			.hasValue("X-Content-Type-Options", "nosniff")
			.hasValue("X-Frame-Options", "DENY")
			.containsHeaders("Permissions-Policy");
		assertThat(this.web.get().uri("/swagger-ui/index.html").with(user("admin"))).headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(policy) -> assertThat(policy.toString()).contains("style-src 'self' 'unsafe-inline';"));
	}

	@Test
	void letsTheRightPasswordInAndOutUnderANewSession() {
		Cookie before = this.web.get().uri("/sign-in").exchange().getResponse().getCookie("SESSION");
		MvcTestResult in = tryToSignIn("csu.member", "partnership", before);
		assertThat(in).hasStatus(302).redirectedUrl().isEqualTo("/");
		Cookie session = in.getResponse().getCookie("SESSION");
		assertThat(session.getValue()).isNotEqualTo(before.getValue());
		assertThat(in.getResponse().getHeaders("Set-Cookie")).hasSize(2)
			.allMatch((cookie) -> cookie.contains("HttpOnly"))
			.anyMatch((cookie) -> cookie.startsWith("SESSION") && cookie.contains("SameSite=Lax"))
			.anyMatch((cookie) -> cookie.startsWith("device") && cookie.contains("SameSite=Strict"));
		assertThat(this.web.get().uri("/directory").cookie(session)).hasStatusOk();
		assertThat(this.web.get().uri("/directory").cookie(before)).hasStatus(302);
		assertThat(this.web.post().uri("/sign-out").cookie(session).with(csrf())).hasStatus(302)
			.redirectedUrl()
			.isEqualTo("/sign-in?signed-out");
		assertThat(this.web.get().uri("/directory").cookie(session)).hasStatus(302);
	}

	@Test
	void refusesAFormWithoutItsToken() {
		assertThat(this.web.post().uri("/sign-out").with(user("csu.member"))).hasStatus(403);
		assertThat(this.web.post().uri("/api/me").with(user("csu.member"))).hasStatus(403);
		assertThat(this.web.post().uri("/leave").header("Sec-Fetch-Site", "cross-site").with(user("csu.member")))
			.hasStatus(403);
	}

	@Test
	void saysThatAnUploadIsTooLargeBeforeItLooksForTheToken() {
		byte[] largest = new byte[60 * 1024 * 1024];
		assertThat(upload(largest)).hasStatus(403);
		assertThat(upload(Arrays.copyOf(largest, largest.length + 1))).hasStatus(413);
		assertThat(this.web.post()
			.uri("/leave")
			.content(Arrays.copyOf(largest, largest.length + 1))
			.with(user("csu.member"))).as("without files").hasStatus(413);
	}

	@Test
	void asksProgramsForNoToken() {
		assertThat(this.web.get().uri("/api/me").with(httpBasic("csu.member", "partnership"))).hasStatusOk()
			.bodyJson()
			.hasPathSatisfying("$.username", (name) -> name.assertThat().isEqualTo("csu.member"));
		assertThat(this.web.post().uri("/api/me").with(httpBasic("csu.member", "partnership"))).hasStatus(405)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.web.get().uri("/api/me").with(httpBasic("csu.member", "wrong"))).hasStatus(401)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void givesUnknownAndWrongAndPausedTheSameAnswer() {
		for (int i = 0; i < 5; i++) {
			tryToSignIn("police.coordinator", "wrong", null);
		}
		for (var tried : Map
			.of("nobody.here", "partnership", "kfrs.member", "wrong", "police.coordinator", "partnership")
			.entrySet()) {
			assertThat(tryToSignIn(tried.getKey(), tried.getValue(), null)).hasStatus(302)
				.redirectedUrl()
				.isEqualTo("/sign-in?refused");
		}
		assertThat(this.web.get().uri("/sign-in?refused")).bodyText()
			.contains("The user name or password is not right, or sign-in is paused for a few minutes");
	}

	@Test
	void pausesNobodyWhoseDeviceOrSessionIsKnown() {
		MvcTestResult in = tryToSignIn("davss.coordinator", "partnership", null);
		Cookie session = in.getResponse().getCookie("SESSION");
		Cookie device = in.getResponse().getCookie("device");
		assertThat(device.isHttpOnly()).isTrue();
		for (int i = 0; i < 20; i++) {
			tryToSignIn("davss.coordinator", "wrong " + i, null);
		}
		assertThat(tryToSignIn("davss.coordinator", "partnership", null)).as("the network of whoever tried")
			.redirectedUrl()
			.isEqualTo("/sign-in?refused");
		assertThat(this.web.get().uri("/directory").cookie(session)).as("a known session").hasStatusOk();
		assertThat(tryToSignIn("davss.coordinator", "partnership", device)).as("a known device")
			.redirectedUrl()
			.isEqualTo("/");
		assertThat(tryToSignIn("davss.coordinator", "partnership", new Cookie("device", device.getValue() + "0")))
			.as("a forged one")
			.redirectedUrl()
			.isEqualTo("/sign-in?refused");
		assertThat(this.web.post()
			.uri("/sign-in")
			.param("username", "davss.coordinator")
			.param("password", "partnership")
			.with(csrf())
			.with((request) -> {
				request.setRemoteAddr("198.51.100.7");
				return request;
			})).as("another network").redirectedUrl().isEqualTo("/");
		assertThat(happened("davss.coordinator")).contains("SignInRefused", "SignInPaused", "SignedIn");
	}

	@Test
	void stopsANetworkThatTriesLinksAndCodes() {
		for (int i = 0; i < 50; i++) {
			assertThat(tryLink("none-" + i, "203.0.113.9")).hasStatus(404);
			assertThat(tryCode("ABCD-" + i, "203.0.113.9")).hasStatus(422);
		}
		assertThat(tryLink("none", "203.0.113.9")).hasStatus(429);
		assertThat(tryCode("ABCD", "203.0.113.9")).hasStatus(429);
		assertThat(tryLink("none", "203.0.113.10")).hasStatus(404);
	}

	@Test
	void alarmsAtWrongPasswordsFromEverywhere() {
		for (int i = 0; i < 20; i++) {
			String address = "198.51." + i + ".7";
			this.web.post()
				.uri("/sign-in")
				.param("username", "board")
				.param("password", "wrong")
				.with(csrf())
				.with((request) -> {
					request.setRemoteAddr(address);
					return request;
				})
				.exchange();
		}
		assertThat(happened("board")).containsOnlyOnce("SignInBurst");
	}

	@Test
	void writesDownWhoSignsOutOrIsRefusedOrUsesBasic() {
		Cookie session = tryToSignIn("pcc.member", "partnership", null).getResponse().getCookie("SESSION");
		this.web.post().uri("/sign-out").cookie(session).with(csrf()).exchange();
		this.web.get().uri("/administration/people").with(user("pcc.member")).exchange();
		this.web.get().uri("/api/audit").with(user("pcc.member")).exchange();
		this.web.get().uri("/api/me").with(httpBasic("pcc.member", "partnership")).exchange();
		this.web.get().uri("/api/me").with(httpBasic("pcc.member", "partnership")).exchange();
		assertThat(happened("pcc.member")).contains("SignedOut").containsOnlyOnce("SignedInByBasic");
		assertThat(this.sql.queryForList(
				"select details from audit_entry where event = 'AccessRefused'" + " and who = 'pcc.member' order by id",
				String.class))
			.satisfiesExactly((page) -> assertThat(page).contains("\"/administration/people\"", "\"GET\""),
					(data) -> assertThat(data).contains("\"/api/audit\""));
		tryToSignIn("mistyped password", "x", null);
		assertThat(this.sql.queryForList("select * from audit_entry").toString()).doesNotContain("mistyped password");
		assertThat(happened("unknown")).contains("SignInRefused");
	}

	@Test
	void keepsWhatWasTypedThroughSigningIn() {
		MvcTestResult lost = this.web.post()
			.uri("/leave?tab=mine")
			.param("cover", "csu.member")
			.param("password", "secret")
			.param("_csrf", "stale")
			.cookie(endedSession())
			.exchange();
		assertThat(lost).hasStatus(302).redirectedUrl().isEqualTo("/sign-in");
		Cookie session = lost.getResponse().getCookie("SESSION");
		assertThat(this.web.get().uri("/sign-in").cookie(session)).bodyText()
			.contains("You were signed out. What you typed is kept and comes back after you sign in.");
		MvcTestResult in = tryToSignIn("csu.coordinator", "partnership", session);
		assertThat(in).redirectedUrl().isEqualTo("/leave");
		assertThat(this.sessions.findByPrincipalName("csu.coordinator").values())
			.map((held) -> (KeptAnswers) held.getAttribute("keptAnswers"))
			.filteredOn((kept) -> kept != null && "/leave".equals(kept.path()))
			.isNotEmpty()
			.allSatisfy((kept) -> assertThat(kept.parameters()).containsKey("cover")
				.doesNotContainKeys("password", "_csrf"));
	}

	@Test
	void keepsNothingOfWhoeverHadNoSessionForWhatIsNoAddressOrBeyondABound() {
		for (MvcTestResult stranger : List.of(lost("/leave", null, "words"),
				lost("/no/such/page", endedSession(), "words"),
				lost("/leave", new Cookie("SESSION", "N2IyZi5hYWFh"), "words"))) {
			Cookie begun = stranger.getResponse().getCookie("SESSION");
			assertThat(this.web.get().uri("/sign-in").cookie(begun)).bodyText()
				.doesNotContain("What you typed is kept");
		}
		MvcTestResult much = lost("/leave", endedSession(), "x".repeat(20 * 1024));
		tryToSignIn("csu.coordinator", "partnership", much.getResponse().getCookie("SESSION"));
		assertThat(this.sessions.findByPrincipalName("csu.coordinator").values())
			.map((held) -> (KeptAnswers) held.getAttribute("keptAnswers"))
			.filteredOn((kept) -> kept != null && kept.parameters().containsKey("small"))
			.isNotEmpty()
			.allSatisfy((kept) -> assertThat(kept.parameters()).doesNotContainKey("cover"));
	}

	@Test
	void stopsANetworkOfVeryManyWrongPasswordsAndNobodyElse() {
		Cookie inside = tryToSignIn("board", "partnership", null).getResponse().getCookie("SESSION");
		for (int tried = 0; tried < 100; tried++) {
			assertThat(from("198.51.100.77", "nobody-" + tried, "wrong")).hasStatus(302);
		}
		assertThat(from("198.51.100.77", "board", "partnership")).hasStatus(429);
		assertThat(from("198.51.100.78", "board", "partnership")).hasStatus(302).redirectedUrl().isEqualTo("/");
		assertThat(this.web.get().uri("/directory").cookie(inside).with((asked) -> {
			asked.setRemoteAddr("198.51.100.77");
			return asked;
		})).hasStatusOk();
	}

	private MvcTestResult from(String address, String username, String password) {
		return this.web.post()
			.uri("/sign-in")
			.param("username", username)
			.param("password", password)
			.with(csrf())
			.with((asked) -> {
				asked.setRemoteAddr(address);
				return asked;
			})
			.exchange();
	}

	private MvcTestResult lost(String path, Cookie cookie, String typed) {
		var request = this.web.post().uri(path).param("cover", typed).param("small", "kept").param("_csrf", "stale");
		return ((cookie != null) ? request.cookie(cookie) : request).exchange();
	}

	/** The cookie of a session that ran out. */
	private Cookie endedSession() {
		Cookie cookie = this.web.get().uri("/sign-in").exchange().getResponse().getCookie("SESSION");
		String signed = new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.US_ASCII);
		this.sessions.deleteById(signed.substring(0, signed.lastIndexOf('.')));
		return cookie;
	}

	@Test
	void givesKeptAnswersBackOnceAndToTheirPageOnly() {
		MockHttpSession session = new MockHttpSession();
		session.setAttribute("keptAnswers", new KeptAnswers("/work/1", Map.of("outcome", List.of("typed"))));
		assertThat(KeptAnswers.take(session, "/work/2")).isEmpty();
		assertThat(KeptAnswers.take(session, "/work/1")).isPresent();
		assertThat(KeptAnswers.take(session, "/work/1")).isEmpty();
	}

	@Test
	void goesBackToThePageOnWhichTheFormStood() {
		MvcTestResult lost = this.web.post()
			.uri("/leave")
			.header("Referer", "http://localhost/leave?from=list")
			.cookie(endedSession())
			.exchange();
		assertThat(tryToSignIn("csu.coordinator", "partnership", lost.getResponse().getCookie("SESSION")))
			.redirectedUrl()
			.isEqualTo("/leave?from=list");
		MvcTestResult foreign = this.web.post()
			.uri("/leave")
			.header("Referer", "https://elsewhere.example/work/7")
			.cookie(endedSession())
			.exchange();
		assertThat(tryToSignIn("csu.coordinator", "partnership", foreign.getResponse().getCookie("SESSION")))
			.redirectedUrl()
			.isEqualTo("/leave");
	}

	@Test
	void keepsNothingThatAnotherSiteSends() {
		MvcTestResult foreign = this.web.post().uri("/leave").header("Sec-Fetch-Site", "cross-site").exchange();
		assertThat(foreign.getResponse().getCookie("SESSION")).satisfiesAnyOf((none) -> assertThat(none).isNull(),
				(session) -> assertThat(this.web.get().uri("/sign-in").cookie(session)).bodyText()
					.doesNotContain("What you typed"));
	}

	@Test
	void tellsNobodyAboutOurInsides() {
		assertThat(this.web.get().uri("/no/such/page").with(user("csu.member"))).hasStatus(404)
			.bodyText()
			.contains("Page not found")
			.doesNotContain("Exception");
		assertThat(this.web.get().uri("/api/nothing").with(user("csu.member"))).hasStatus(404)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(this.web.get().uri("/administration/people").with(user("csu.member"))).hasStatus(403)
			.bodyText()
			.contains("You cannot do this");
	}

	private List<String> happened(String key) {
		return this.sql.queryForList("select event from audit_entry where subject_key = ? order by id", String.class,
				key);
	}

	private MvcTestResult upload(byte[] body) {
		return this.web.post()
			.uri("/api/me")
			.contentType("multipart/form-data; boundary=x")
			.content(body)
			.with(user("csu.member"))
			.exchange();
	}

	private MvcTestResult tryToSignIn(String username, String password, Cookie session) {
		var form = this.web.post().uri("/sign-in").param("username", username).param("password", password).with(csrf());
		return ((session != null) ? form.cookie(session) : form).exchange();
	}

	private MvcTestResult tryLink(String secret, String address) {
		return this.web.get().uri("/invitation/" + secret).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		}).exchange();
	}

	private MvcTestResult tryCode(String code, String address) {
		return this.web.post()
			.uri("/invitation")
			.param("passwordCode", code)
			.param("password", "a long and odd sentence")
			.param("passwordAgain", "a long and odd sentence")
			.with(csrf())
			.with((request) -> {
				request.setRemoteAddr(address);
				return request;
			})
			.exchange();
	}

}
