package org.partnershipactions.security.factors;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Who set up an app gives a code at each sign-in, or one on paper. */
@PartnersScenario
class SecondFactorTests {

	private static final String WHO = "road-safety.lead";

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@Test
	void asksForACodeOnceThereIsAnApp() throws Exception {
		Cookie first = session(signIn());
		String page = this.web.get().uri("/account/codes").cookie(first).exchange().getResponse().getContentAsString();
		Authenticator app = new Authenticator(WHO, found("secret=([A-Z2-7]+)", page));
		assertThat(post("/account/codes", first, "000000x")).hasStatus(422).bodyText().contains("code is not right");
		MvcTestResult papers = post("/account/codes", first, code(app, 0));
		String paper = found("<code>([^<]+)</code>", papers.getResponse().getContentAsString());
		assertThat(this.web.get().uri("/directory").cookie(first)).hasStatusOk();

		Cookie half = session(signIn());
		assertThat(this.web.get().uri("/directory").cookie(half)).redirectedUrl().isEqualTo("/sign-in/code");
		assertThat(this.web.get().uri("/api/me").cookie(half)).hasStatus(401);
		assertThat(this.web.get().uri("/account/codes").cookie(half)).as("no other app before the code")
			.redirectedUrl()
			.isEqualTo("/sign-in/code");
		assertThat(post("/sign-in/code", half, code(app, 0))).as("used before").hasStatus(422);
		MvcTestResult given = post("/sign-in/code", half, code(app, 1));
		assertThat(given).redirectedUrl().isEqualTo("/sign-in/next");
		Cookie whole = session(given);
		assertThat(whole.getValue()).isNotEqualTo(half.getValue());
		assertThat(this.web.get().uri("/sign-in/next").cookie(whole)).redirectedUrl().isEqualTo("/");
		assertThat(this.web.get().uri("/directory").cookie(whole)).hasStatusOk();

		Cookie lost = session(signIn());
		Cookie onPaper = session(post("/sign-in/code", lost, paper.toUpperCase()));
		assertThat(this.web.get().uri("/sign-in/next").cookie(onPaper)).redirectedUrl().isEqualTo("/");
		assertThat(post("/sign-in/code", session(signIn()), paper)).as("a code on paper twice").hasStatus(422);
		assertThat(this.sql.queryForList("select * from recovery_code").toString()).doesNotContain(paper);
		assertThat(this.sql.queryForObject("select secret from authenticator where username = ?", String.class, WHO))
			.doesNotContain(app.secret());
		assertThat(this.sql.queryForList("select event from audit_entry where subject_key = ?", String.class, WHO))
			.contains("AuthenticatorConfirmed", "SecondFactorGiven", "SecondFactorRefused", "RecoveryCodeUsed");

		this.web.post()
			.uri("/administration/people/" + WHO + "/second-factor")
			.with(user("admin"))
			.with(csrf())
			.exchange();
		assertThat(signIn()).redirectedUrl().isEqualTo("/");
	}

	private MvcTestResult signIn() {
		return this.web.post()
			.uri("/sign-in")
			.param("username", WHO)
			.param("password", "partnership")
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String path, Cookie session, String code) {
		return this.web.post().uri(path).param("code", code).cookie(session).with(csrf()).exchange();
	}

	private static Cookie session(MvcTestResult answer) {
		return answer.getResponse().getCookie("SESSION");
	}

	private static String code(Authenticator app, int later) {
		return app.code(Instant.now().getEpochSecond() / 30 + later);
	}

	private static String found(String pattern, String text) {
		Matcher matcher = Pattern.compile(pattern).matcher(text);
		assertThat(matcher.find()).as(text).isTrue();
		return matcher.group(1);
	}

}
