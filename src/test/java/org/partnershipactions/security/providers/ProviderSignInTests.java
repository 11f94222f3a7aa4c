package org.partnershipactions.security.providers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import dev.samstevens.totp.code.DefaultCodeGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.testing.SignInProviderStandIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** People sign in at a provider, which opens accounts that are there, and no others. */
@PartnersScenario
class ProviderSignInTests {

	private static final String PRODUCT = "http://localhost";

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@BeforeAll
	static void startTheProvider() {
		SignInProviderStandIn.startFor(PRODUCT);
	}

	@Test
	void comesFirstByTheVerifiedAddressAndThenBySubject() throws Exception {
		knows("anne", "CRI.Member@sevenoaks.example", true, "pwd");
		assertThat(this.web.get().uri("/sign-in")).bodyText()
			.contains("Sign in with Kent Police", "Sign in with Sevenoaks District Council");
		MvcTestResult in = signIn("anne");
		assertThat(in).redirectedUrl().isEqualTo("/");
		Cookie session = in.getResponse().getCookie("SESSION");
		assertThat(this.web.get().uri("/account").cookie(session)).hasStatusOk()
			.bodyText()
			.contains("cri.member@sevenoaks.example");
		knows("anne", "another@kent.example", false, "pwd");
		assertThat(signIn("anne")).as("the address says nothing any more").redirectedUrl().isEqualTo("/");
		assertThat(trail("cri.member")).contains("ProviderLinked", "SignedInByProvider", "SignedIn");
		assertThat(this.sql.queryForList("select * from provider_link where username = 'cri.member'").toString())
			.doesNotContain("anne");

		knows("double", "cri.member@sevenoaks.example", true, "pwd");
		assertThat(signIn("double")).redirectedUrl().isEqualTo(refused("another-linked"));
		assertThat(this.web.post()
			.uri("/administration/people/cri.member/single-sign-on")
			.with(user("admin"))
			.with(csrf())).redirectedUrl().isEqualTo("/administration/people/cri.member");
		assertThat(signIn("double")).redirectedUrl().isEqualTo("/");
		assertThat(trail("cri.member")).contains("ProviderUnlinked");
	}

	@Test
	void makesNoAccountAndSaysWhomToAsk() throws Exception {
		int accounts = count("account");
		int memberships = count("membership");
		knows("stranger", "stranger@kent.example", true, "pwd");
		assertThat(signIn("stranger")).redirectedUrl().isEqualTo(refused("not-invited"));
		knows("unproven", "wkha.member@sevenoaks.example", false, "pwd");
		assertThat(signIn("unproven")).redirectedUrl().isEqualTo(refused("not-verified"));
		SignInProviderStandIn.knows("nameless", Map.of());
		assertThat(signIn("nameless")).redirectedUrl().isEqualTo(refused("not-verified"));
		this.sql.update("insert into person (username, display_name, email, active, version)"
				+ " values ('second.one', 'Second', 'Moat.member@sevenoaks.example', true, 0)");
		this.sql.update("insert into account (username, password_hash, enabled, password_to_change, version)"
				+ " values ('second.one', '', true, false, 0)");
		knows("twofold", "moat.member@sevenoaks.example", true, "pwd");
		assertThat(signIn("twofold")).redirectedUrl().isEqualTo(refused("several-accounts"));
		assertThat(this.web.get().uri(refused("not-invited"))).hasStatus(403)
			.bodyText()
			.contains("You tried to sign in with Kent Police", "administrator to invite you");
		assertThat(this.web.get().uri("/sign-in/refused?why=%3Cb%3E&provider=%3Cb%3E")).hasStatus(403)
			.bodyText()
			.doesNotContain("<b>");
		assertThat(count("account")).isEqualTo(accounts + 1);
		assertThat(count("membership")).isEqualTo(memberships);
		assertThat(trail("unknown")).contains("ProviderSignInRefused");
		this.sql.update("delete from person where username = 'second.one'");
		this.sql.update("delete from account where username = 'second.one'");
	}

	@Test
	void aClosedAccountStaysClosed() throws Exception {
		knows("leaver", "kcc.member@sevenoaks.example", true, "pwd");
		assertThat(signIn("leaver")).redirectedUrl().isEqualTo("/");
		this.sql.update("update account set enabled = false where username = 'kcc.member'");
		try {
			assertThat(signIn("leaver")).redirectedUrl().isEqualTo(refused("account-closed"));
		}
		finally {
			this.sql.update("update account set enabled = true where username = 'kcc.member'");
		}
		assertThat(trail("kcc.member")).contains("ProviderSignInRefused");
	}

	@Test
	void aSecondFactorGivenThereIsTrustedWhereTheSettingSaysSo() throws Exception {
		useAnApp("kca.member");
		knows("nurse", "kca.member@sevenoaks.example", true, "pwd");
		assertThat(signIn("nurse")).redirectedUrl().isEqualTo("/sign-in/code");
		knows("nurse", "kca.member@sevenoaks.example", true, "mfa");
		assertThat(signIn("nurse")).redirectedUrl().isEqualTo("/");
	}

	@Test
	void signsOutAtTheProviderToo() throws Exception {
		knows("olive", "ccg.member@sevenoaks.example", true, "pwd");
		HttpClient browser = SignInProviderStandIn.browser();
		Cookie session = signIn(browser, "olive").getResponse().getCookie("SESSION");
		assertThat(signIn(browser, "olive")).as("the provider asks for nothing").redirectedUrl().isEqualTo("/");
		MvcTestResult out = this.web.post().uri("/sign-out").cookie(session).with(csrf()).exchange();
		assertThat(out).redirectedUrl().isEqualTo("/sign-out/provider");
		assertThat(this.web.get().uri("/account").cookie(session)).hasStatus(302);
		Cookie left = out.getResponse().getCookie("SESSION");
		MvcTestResult page = this.web.get().uri("/sign-out/provider").cookie(left).exchange();
		assertThat(page).hasStatusOk().bodyText().contains("signed out here");
		assertThat(page.getResponse().getContentAsString()).doesNotContain("ccg.member");
		String end = page.getResponse().getHeader("Refresh").replaceFirst("^0; url=", "");
		HttpResponse<String> there = SignInProviderStandIn.get(browser, end);
		assertThat(there.headers().firstValue("Location")).contains(PRODUCT + "/sign-in?signed-out");
		assertThat(this.web.get().uri("/sign-out/provider").cookie(left)).as("once")
			.redirectedUrl()
			.isEqualTo("/sign-in?signed-out");
		String asked = leave().getResponse().getRedirectedUrl();
		assertThat(SignInProviderStandIn.get(browser, asked).headers().firstValue("Location").orElseThrow())
			.as("the provider asks again")
			.endsWith("/login");
	}

	@Test
	void whatAnotherBrowserBroughtOpensNothing() throws Exception {
		knows("robin", "health-visiting.member@sevenoaks.example", true, "pwd");
		MvcTestResult left = leave();
		URI back = SignInProviderStandIn.signIn(SignInProviderStandIn.browser(), left.getResponse().getRedirectedUrl(),
				"robin");
		assertThat(this.web.get().uri(back)).redirectedUrl().isEqualTo("/sign-in?stale");
		Cookie other = leave().getResponse().getCookie("SESSION");
		assertThat(this.web.get().uri(back).cookie(other)).redirectedUrl().isEqualTo("/sign-in?stale");
	}

	@Test
	void aProviderThatDoesNotAnswerKeepsOnlyItsOwnPeopleOut() {
		assertThat(this.web.get().uri("/oauth2/authorization/council")).redirectedUrl()
			.isEqualTo("/sign-in/refused?why=no-answer&provider=council");
		assertThat(this.web.get().uri("/sign-in/refused?why=no-answer&provider=council")).hasStatus(403)
			.bodyText()
			.contains("Sevenoaks District Council", "Try again");
		assertThat(this.web.get().uri("/oauth2/authorization/nobody")).redirectedUrl().startsWith("/sign-in/refused");
	}

	private MvcTestResult signIn(String name) throws Exception {
		return signIn(SignInProviderStandIn.browser(), name);
	}

	private MvcTestResult signIn(HttpClient browser, String name) throws Exception {
		MvcTestResult left = leave();
		URI back = SignInProviderStandIn.signIn(browser, left.getResponse().getRedirectedUrl(), name);
		return this.web.get().uri(back).cookie(left.getResponse().getCookie("SESSION")).exchange();
	}

	private MvcTestResult leave() {
		MvcTestResult left = this.web.get().uri("/oauth2/authorization/police").exchange();
		assertThat(left.getResponse().getRedirectedUrl()).contains("code_challenge_method=S256", "nonce=");
		return left;
	}

	/** Sets up an app that shows codes, as its person would. */
	private void useAnApp(String username) throws Exception {
		Cookie session = this.web.post()
			.uri("/sign-in")
			.param("username", username)
			.param("password", "partnership")
			.with(csrf())
			.exchange()
			.getResponse()
			.getCookie("SESSION");
		String page = this.web.get()
			.uri("/account/codes")
			.cookie(session)
			.exchange()
			.getResponse()
			.getContentAsString();
		String secret = page.replaceAll("(?s).*secret=([A-Z2-7]+).*", "$1");
		String code = new DefaultCodeGenerator().generate(secret, Instant.now().getEpochSecond() / 30);
		assertThat(this.web.post().uri("/account/codes").param("code", code).cookie(session).with(csrf()))
			.hasStatusOk();
	}

	private static void knows(String name, String email, boolean verified, String amr) {
		SignInProviderStandIn.knows(name, Map.of("email", email, "email_verified", verified, "amr", List.of(amr)));
	}

	private static String refused(String why) {
		return "/sign-in/refused?why=" + why + "&provider=police";
	}

	private List<String> trail(String key) {
		return this.sql.queryForList("select event from audit_entry where subject_key = ?", String.class, key);
	}

	private int count(String table) {
		return this.sql.queryForObject("select count(*) from " + table, Integer.class);
	}

}
