package org.partnershipactions.security.tokens;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.PartnersScenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Programs sign in with a token, as far as it reaches and as long as it holds. */
@PartnersScenario
class TokenTests {

	@Autowired
	MockMvcTester web;

	@Autowired
	ApiTokens tokens;

	@Autowired
	TokenSecret secrets;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate sql;

	@Test
	void aPersonMakesATokenUsesItAndTakesItBack() throws Exception {
		MvcTestResult made = make("csu.member", "Nightly list", "\"read\"", "2099-12-31");
		assertThat(made).hasStatus(201);
		String body = made.getResponse().getContentAsString();
		String id = JsonPath.read(body, "$.id");
		String token = JsonPath.read(body, "$.token");
		assertThat(ask(HttpMethod.GET, "/api/me", token)).hasStatusOk().bodyText().contains("\"csu.member\"");
		assertThat(this.web.get().uri("/api/tokens").with(user("csu.member"))).hasStatusOk()
			.bodyText()
			.contains(id, "Nightly list", "lastUsed")
			.doesNotContain(token);
		assertThat(this.sql.queryForList("select * from api_token").toString()).doesNotContain(token);
		assertThat(this.web.delete().uri("/api/tokens/" + id).with(httpBasic("police.member", "partnership")))
			.hasStatus(404);
		assertThat(this.web.delete().uri("/api/tokens/" + id).with(httpBasic("csu.member", "partnership")))
			.hasStatus(204);
		assertRefused(ask(HttpMethod.GET, "/api/me", token));
		assertThat(this.sql.queryForList("select event from audit_entry where subject_key = 'csu.member'"
				+ " and details like '%" + id + "%' order by id", String.class))
			.containsExactly("ApiTokenIssued", "ApiTokenUsed", "ApiTokenRevoked");
	}

	@Test
	void aTokenThatIsWrongOrPastItsTimeOpensNothing() {
		assertRefused(ask(HttpMethod.GET, "/api/me", "pat_nobodyHasThis"));
		assertRefused(ask(HttpMethod.GET, "/", "pat_nobodyHasThis"));
		Instant now = this.clock.instant();
		assertRefused(ask(HttpMethod.GET, "/api/me", kept(Set.of(TokenScope.READ), now)));
		assertThat(ask(HttpMethod.GET, "/api/me", kept(Set.of(TokenScope.READ), now.plus(1, ChronoUnit.HOURS))))
			.hasStatusOk();
	}

	@Test
	void aTokenReachesAsFarAsItsScopes() {
		Instant later = this.clock.instant().plus(1, ChronoUnit.DAYS);
		String read = kept(Set.of(TokenScope.READ), later);
		String work = kept(Set.of(TokenScope.WORK), later);
		String report = kept(Set.of(TokenScope.REPORT), later);
		assertThat(ask(HttpMethod.POST, "/api/work-items/1/claim", read)).hasStatus(403)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("\\\"work\\\"");
		assertThat(ask(HttpMethod.GET, "/api/me", work)).hasStatus(403);
		assertThat(ask(HttpMethod.GET, "/api/me", report)).hasStatus(403);
		assertThat(ask(HttpMethod.POST, "/api/me", work)).hasStatus(405);
		assertThat(ask(HttpMethod.POST, "/api/asb/reports", work)).hasStatus(403);
		assertThat(ask(HttpMethod.POST, "/api/asb/reports", report)).hasStatus(404);
		String all = kept(Set.of(TokenScope.values()), later);
		assertThat(ask(HttpMethod.GET, "/api/tokens", all)).hasStatusOk();
		assertThat(ask(HttpMethod.POST, "/api/tokens", all)).hasStatus(403);
		assertThat(ask(HttpMethod.DELETE, "/api/tokens/1", all)).hasStatus(403);
		assertThat(ask(HttpMethod.POST, "/api/people/csu.member/invitation", all)).as("a code for a password")
			.hasStatus(403)
			.bodyText()
			.contains("sign in yourself");
		assertThat(ask(HttpMethod.GET, "/directory", all)).as("a page").hasStatus(403);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"name\":\"x\",\"scopes\":[],\"expires\":\"2099-01-01\"}",
			"{\"name\":\" \",\"scopes\":[\"read\"],\"expires\":\"2099-01-01\"}",
			"{\"name\":\"x\",\"scopes\":[\"all\"],\"expires\":\"2099-01-01\"}",
			"{\"name\":\"x\",\"scopes\":[null],\"expires\":\"2099-01-01\"}",
			"{\"name\":\"x\",\"scopes\":[\"read\"],\"expires\":\"2001-01-01\"}",
			"{\"name\":\"x\",\"scopes\":[\"read\"],\"expires\":\"soon\"}",
			"{\"name\":\"x\",\"scopes\":[\"read\"],\"expires\":\"+999999999-12-31\"}",
			"{\"name\":\"x\",\"scopes\":[\"read\"]}" })
	void saysWhatIsMissing(String body) {
		assertThat(this.web.post()
			.uri("/api/tokens")
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(httpBasic("csu.member", "partnership"))).hasStatus(422)
			.bodyText()
			.contains("\"field\"", "\"message\"");
	}

	private MvcTestResult make(String who, String name, String scopes, String expires) {
		return this.web.post()
			.uri("/api/tokens")
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"name\":\"%s\",\"scopes\":[%s],\"expires\":\"%s\"}".formatted(name, scopes, expires))
			.with(httpBasic(who, "partnership"))
			.exchange();
	}

	private String kept(Set<TokenScope> scopes, Instant until) {
		String text = "pat_" + System.nanoTime();
		this.tokens.save(
				new ApiToken("csu.member", "kept", this.secrets.hash(text), scopes).hold(this.clock.instant(), until));
		return text;
	}

	private MvcTestResult ask(HttpMethod method, String path, String token) {
		return this.web.method(method).uri(path).header("Authorization", "Bearer " + token).exchange();
	}

	private static void assertRefused(MvcTestResult answer) {
		assertThat(answer).hasStatus(401).containsHeader("WWW-Authenticate");
	}

}
