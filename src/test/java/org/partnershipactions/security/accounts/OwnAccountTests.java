package org.partnershipactions.security.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.OnBehalf;
import org.partnershipactions.security.WrongEntry;
import org.partnershipactions.security.accounts.AccountInviting.Invitation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** People come to a password of their own and look after their account. */
@PartnersScenario
class OwnAccountTests {

	private static final String PASSWORD = "cold kettle violin moss";

	private static final String OTHER = "seven lanterns under snow";

	@Autowired
	MockMvcTester web;

	@Autowired
	AccountSeeding seeding;

	@Autowired
	AccountInviting inviting;

	@Autowired
	PasswordChanging passwords;

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> sessions;

	@Autowired
	JdbcTemplate sql;

	@Test
	void anAdministratorGivesACodeAndNeverAPassword() throws Exception {
		MvcTestResult sheet = this.web.post()
			.uri("/administration/people/kfrs.member/invitation")
			.with(user("admin"))
			.with(csrf())
			.exchange();
		assertThat(sheet).hasStatusOk();
		Matcher code = Pattern.compile("[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}")
			.matcher(sheet.getResponse().getContentAsString());
		assertThat(code.find()).isTrue();
		String typed = code.group().toLowerCase().replace("-", " ");
		assertThat(redeem(typed, "short", "short")).hasStatus(422).bodyText().contains("at least 12 characters");
		assertThat(redeem(typed, PASSWORD, OTHER)).hasStatus(422).bodyText().contains("twice");
		Cookie before = signIn("kfrs.member", "partnership");
		assertThat(redeem(typed, PASSWORD, PASSWORD)).hasStatus(302).redirectedUrl().isEqualTo("/sign-in");
		assertThat(this.web.get().uri("/account").cookie(before)).as("whoever used the old one").hasStatus(302);
		assertThat(redeem(typed, OTHER, OTHER)).as("a second time").hasStatus(422).bodyText().contains("used before");
		assertThat(signIn("kfrs.member", PASSWORD)).isNotNull();
		assertThat(this.sql.queryForList("select * from account_invitation").toString()).doesNotContain(code.group());
		assertThat(this.sql.queryForList("select details, words from audit_entry").toString())
			.doesNotContain(code.group());
	}

	@Test
	void aLinkOpensOnceAndLooksNothingUp() {
		Invitation invitation = Actor.as("admin", () -> this.inviting.invite("moat.member", true));
		assertThat(invitation.code()).isNull();
		String path = link("moat.member");
		assertThat(this.web.get().uri(path)).hasStatusOk().bodyText().contains("moat.member");
		assertThat(this.web.get().uri(path)).as("mail programs look too").hasStatusOk();
		String next = link("moat.member");
		assertThat(this.web.get().uri(path)).as("the mail was written again").hasStatus(404);
		Actor.as("admin", () -> this.inviting.invite("moat.member", false));
		assertThat(this.web.get().uri(next)).as("a later invitation").hasStatus(404);
		assertThatExceptionOfType(WrongEntry.class)
			.isThrownBy(() -> this.passwords.redeem(next.replaceAll(".*/", ""), PASSWORD));
	}

	@Test
	void anInvitationEndsWithItsTimeAndWithItsAccount() {
		String code = Actor.as("admin", () -> this.inviting.invite("imago.member", false)).code();
		this.sql.update("update account_invitation set expires_at = created_at where username = 'imago.member'");
		assertThat(redeem(code, PASSWORD, PASSWORD)).hasStatus(422);
		assertThat(this.web.get().uri("/invitation/nobody-has-this")).hasStatus(404);
	}

	@Test
	void nobodyLearnsWhetherThereIsAnAccount() {
		OnBehalf.ofSystem(() -> {
			this.inviting.askForReset("davss.member");
			this.inviting.askForReset("Davss.Member ");
			this.inviting.askForReset("nobody.here");
			return null;
		});
		assertThat(this.sql.queryForObject("select count(*) from account_invitation where username = 'davss.member'",
				Integer.class))
			.as("one mail, however often somebody asks")
			.isEqualTo(1);
		assertThat(this.web.get().uri("/password-reset")).hasStatusOk().bodyText().contains("administrator for a code");
		assertThat(this.web.post().uri("/password-reset").param("username", "davss.member").with(csrf())).hasStatusOk();
	}

	@Test
	void whoeverWasGivenAPasswordChoosesAnotherFirst() {
		OnBehalf.ofSystem(() -> {
			this.seeding.open(List.of("chosen.member"), this.seeding.hashChosen("chosen.member", PASSWORD));
			return null;
		});
		MvcTestResult in = tryToSignIn("chosen.member", PASSWORD);
		assertThat(in).redirectedUrl().isEqualTo("/account/password");
		Cookie session = in.getResponse().getCookie("SESSION");
		assertThat(this.web.get().uri("/directory").cookie(session)).redirectedUrl().isEqualTo("/account/password");
		assertThat(this.web.get().uri("/api/me").cookie(session)).hasStatus(401);
		assertThat(this.web.get().uri("/account/password").cookie(session)).hasStatusOk();
		assertThat(change(session, PASSWORD, PASSWORD)).hasStatus(422).bodyText().contains("another password");
		assertThat(change(session, PASSWORD, OTHER)).redirectedUrl().isEqualTo("/sign-in/next");
		assertThat(this.web.get().uri("/sign-in/next").cookie(session)).redirectedUrl().isEqualTo("/");
		assertThat(this.web.get().uri("/directory").cookie(session)).hasStatusOk();
	}

	@Test
	void aPersonChangesTheirPasswordWithThePresentOneAndSignsOutElsewhere() {
		Cookie here = signIn("gps.member", "partnership");
		Cookie there = signIn("gps.member", "partnership");
		assertThat(this.web.get().uri("/account").cookie(here)).hasStatusOk()
			.bodyText()
			.contains("Unknown browser (here)", "127.0.0.1", "gps.member@sevenoaks.example");
		assertThat(change(here, "wrong", PASSWORD)).hasStatus(422).bodyText().contains("present password is not right");
		assertThat(this.web.post().uri("/account/sessions/end").cookie(here).with(csrf())).redirectedUrl()
			.isEqualTo("/account");
		assertThat(this.web.get().uri("/account").cookie(there)).hasStatus(302);
		there = signIn("gps.member", "partnership");
		assertThat(change(here, "partnership", PASSWORD)).hasStatus(302);
		assertThat(this.web.get().uri("/account").cookie(here)).hasStatusOk();
		assertThat(this.web.get().uri("/account").cookie(there)).hasStatus(302);
		assertThat(tryToSignIn("gps.member", "partnership")).redirectedUrl().isEqualTo("/sign-in?refused");
		assertThat(signIn("gps.member", PASSWORD)).isNotNull();
	}

	@Test
	void anotherAddressTakesThePresentPassword() {
		assertThat(details("pcc.coordinator", "Police commissioner", "pcc.coordinator@sevenoaks.example", ""))
			.redirectedUrl()
			.isEqualTo("/account");
		assertThat(details("pcc.coordinator", "Police commissioner", "other@sevenoaks.example", "wrong")).hasStatus(422)
			.bodyText()
			.contains("present password is not right", "other@sevenoaks.example");
		assertThat(details("pcc.coordinator", "Police commissioner", "other@sevenoaks.example", "partnership"))
			.hasStatus(302);
		assertThat(this.web.get().uri("/account").with(user("pcc.coordinator"))).bodyText()
			.contains("other@sevenoaks.example");
	}

	@Test
	void makesATokenOnItsPage() {
		Cookie session = signIn("csu.coordinator", "partnership");
		assertThat(this.web.get().uri("/account/tokens").cookie(session)).hasStatusOk();
		assertThat(this.web.post().uri("/account/tokens").param("name", "Nightly list").cookie(session).with(csrf()))
			.hasStatus(422)
			.bodyText()
			.contains("Nightly list", "Choose what the token may do");
		assertThat(this.web.post()
			.uri("/account/tokens")
			.param("name", "Nightly list")
			.param("scopes", "read", "report")
			.param("expires", "2099-12-31")
			.cookie(session)
			.with(csrf())).hasStatusOk().bodyText().contains("pat_", "read, report");
		assertThat(this.web.get().uri("/account/tokens").with(user("csu.coordinator"))).bodyText()
			.contains("Nightly list")
			.doesNotContain("pat_");
	}

	@Test
	void whoeverFindsABrowserOpenCannotChangeHowItsPersonSignsIn() {
		String who = "wkha.coordinator";
		Cookie session = signIn(who, "partnership");
		assertThat(this.web.get().uri("/account/codes").cookie(session)).bodyText().contains("otpauth://");
		tenMinutesPass(who);
		assertThat(this.web.get().uri("/account/codes").cookie(session)).hasStatusOk()
			.bodyText()
			.contains("Show that it is you")
			.doesNotContain("otpauth://", "Make a passkey");
		for (String path : List.of("/account/codes", "/account/codes/paper", "/account/passkeys/removal",
				"/account/tokens/1/revocation")) {
			assertThat(this.web.post().uri(path).cookie(session).with(csrf())).as(path)
				.redirectedUrl()
				.startsWith("/account/confirm?for=");
		}
		for (String path : List.of("/api/tokens", "/webauthn/register", "/webauthn/register/options")) {
			assertThat(this.web.post().uri(path).cookie(session).with(csrf())).as(path)
				.hasStatus(403)
				.bodyText()
				.contains("/account/confirm");
		}
		assertThat(this.web.delete().uri("/api/tokens/1").cookie(session).with(csrf())).hasStatus(403);
		assertThat(this.web.post()
			.uri("/account")
			.param("name", "WKHA")
			.param("email", "thief@sevenoaks.example")
			.cookie(session)
			.with(csrf())).hasStatus(422);
		assertThat(this.sql.queryForObject("select count(*) from authenticator where confirmed_at is not null"
				+ " and username = 'wkha.coordinator'", Integer.class))
			.isZero();
	}

	@Test
	void whatWasTypedComesBackOnceAPersonShowedThatItIsThem() {
		String who = "cri.coordinator";
		Cookie session = signIn(who, "partnership");
		tenMinutesPass(who);
		assertThat(this.web.post()
			.uri("/account/tokens")
			.param("name", "Weekly sheet")
			.param("scopes", "report")
			.cookie(session)
			.with(csrf())).redirectedUrl().isEqualTo("/account/confirm?for=tokens");
		assertThat(this.web.get().uri("/account/tokens").cookie(session)).bodyText().doesNotContain("Weekly sheet");
		assertThat(confirm(session, "wrong")).hasStatus(422).bodyText().contains("present password is not right");
		MvcTestResult shown = confirm(session, "partnership");
		assertThat(shown).redirectedUrl().isEqualTo("/account/tokens");
		Cookie after = shown.getResponse().getCookie("SESSION");
		assertThat(this.web.get().uri("/account/tokens").cookie(after)).bodyText()
			.contains("Weekly sheet", "Make a token");
	}

	@Test
	void aSessionEndsAfterThirtyIdleMinutesAndAfterTwelveHours() {
		String who = "wkha.member";
		Cookie idle = signIn(who, "partnership");
		change(who, (session) -> session.setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(29))));
		assertThat(this.web.get().uri("/account").cookie(idle)).hasStatusOk();
		change(who, (session) -> session.setLastAccessedTime(Instant.now().minus(Duration.ofMinutes(31))));
		Cookie busy = signIn(who, "partnership");
		assertThat(this.web.get().uri("/account").cookie(busy)).bodyText().containsOnlyOnce("Unknown browser");
		assertThat(this.web.get().uri("/account").cookie(idle)).hasStatus(302);
		long before = Instant.now().minus(Duration.ofHours(12)).toEpochMilli();
		change(who, (session) -> session.setAttribute(AccountSessions.SINCE, before + 60_000));
		assertThat(this.web.get().uri("/account").cookie(busy)).hasStatusOk();
		change(who, (session) -> session.setAttribute(AccountSessions.SINCE, before));
		assertThat(this.web.get().uri("/account").cookie(busy)).hasStatus(302);
		assertThat(this.web.get().uri("/api/me").cookie(busy)).hasStatus(401);
	}

	private MvcTestResult confirm(Cookie session, String password) {
		return this.web.post()
			.uri("/account/confirm")
			.param("for", "tokens")
			.param("presentPassword", password)
			.cookie(session)
			.with(csrf())
			.exchange();
	}

	private void tenMinutesPass(String who) {
		long before = Instant.now().minus(RecentProof.HOLDS).toEpochMilli();
		change(who, (session) -> session.setAttribute(RecentProof.ATTRIBUTE, before + " " + who));
	}

	/** Changes all sessions of a person behind their back. */
	@SuppressWarnings("unchecked")
	private void change(String who, Consumer<Session> change) {
		FindByIndexNameSessionRepository<Session> all = (FindByIndexNameSessionRepository<Session>) this.sessions;
		all.findByPrincipalName(who).values().forEach((session) -> {
			change.accept(session);
			all.save(session);
		});
	}

	private String link(String username) {
		String id = this.sql
			.queryForList(
					"select id from account_invitation where username = ? and used_at is null order by created_at desc",
					String.class, username)
			.get(0);
		return OnBehalf.ofSystem(() -> this.inviting.link(id)).orElseThrow().path();
	}

	private MvcTestResult redeem(String code, String password, String again) {
		return this.web.post()
			.uri("/invitation")
			.param("passwordCode", code)
			.param("password", password)
			.param("passwordAgain", again)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult change(Cookie session, String present, String password) {
		return this.web.post()
			.uri("/account/password")
			.param("presentPassword", present)
			.param("password", password)
			.param("passwordAgain", password)
			.cookie(session)
			.with(csrf())
			.exchange();
	}

	private MvcTestResult details(String who, String name, String email, String present) {
		return this.web.post()
			.uri("/account")
			.param("name", name)
			.param("email", email)
			.param("presentPassword", present)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private Cookie signIn(String username, String password) {
		MvcTestResult in = tryToSignIn(username, password);
		assertThat(in).redirectedUrl().isEqualTo("/");
		return in.getResponse().getCookie("SESSION");
	}

	private MvcTestResult tryToSignIn(String username, String password) {
		return this.web.post()
			.uri("/sign-in")
			.param("username", username)
			.param("password", password)
			.with(csrf())
			.exchange();
	}

}
