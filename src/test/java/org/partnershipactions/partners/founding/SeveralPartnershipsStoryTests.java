package org.partnershipactions.partners.founding;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnershipactions.PartnersScenario;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The administrator of the installation makes a second partnership beside the sample, its
 * administrator sets it up, and a person of both works in one at a time.
 */
@PartnersScenario
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeveralPartnershipsStoryTests {

	private static final String HOST = "admin";

	private static final String FOUNDER = "weald.admin";

	/** Coordinates at Kent Police, which comes to serve both. */
	private static final String BOTH = "police.coordinator";

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@BeforeAll
	void aSecondPartnershipIsMade() {
		assertThat(post(HOST, "/api/partnerships", """
				{"code": "weald", "name": "Weald Community Safety Partnership",
				 "administrator": {"username": "weald.admin", "name": "Weald administrator", "email": ""}}"""))
			.hasStatus(201)
			.bodyText()
			.contains("\"code\":\"weald\"", "\"username\":\"weald.admin\"", "\"code\":");
		assertThat(post(HOST, "/api/partnerships/weald/agencies", "{\"agency\": \"police\"}")).hasStatus(204);
		assertThat(post(HOST, "/api/partnerships/weald/people", "{\"username\": \"police.coordinator\"}"))
			.hasStatus(204);
		assertThat(post(FOUNDER, "/api/people",
				"{\"username\": \"weald.manager\", \"name\": \"Weald manager\", \"email\": \"\"}"))
			.hasStatus(201);
		String today = LocalDate.now().toString();
		assertThat(post(FOUNDER, "/api/people/weald.manager/roles",
				"{\"role\": \"manager\", \"from\": \"" + today + "\"}"))
			.hasStatus(201);
		assertThat(post(FOUNDER, "/api/people/police.coordinator/roles",
				"{\"role\": \"coordinator\", \"agency\": \"police\", \"from\": \"" + today + "\"}"))
			.hasStatus(202);
		String request = this.sql.queryForObject(
				"select id from role_request where partnership = 'weald'" + " and person = 'police.coordinator'",
				String.class);
		assertThat(post("manager", "/api/role-requests/" + request + "/decision", "{\"decision\": \"give\"}"))
			.as("a manager of another partnership does not consent")
			.hasStatus(404);
		assertThat(post("weald.manager", "/api/role-requests/" + request + "/decision", "{\"decision\": \"give\"}"))
			.hasStatus(204);
	}

	/** Other stories of this database know of one partnership. */
	@AfterAll
	void theSecondGoes() {
		List.of("delete from role_request where partnership = 'weald'",
				"delete from membership where partnership = 'weald'",
				"delete from person_partnership where partnership = 'weald'",
				"delete from account_invitation where username like 'weald.%'",
				"delete from account where username like 'weald.%'", "delete from person where home = 'weald'",
				"delete from agency_partnership where partnership = 'weald'",
				"delete from partnership where code = 'weald'")
			.forEach(this.sql::update);
	}

	@Test
	void whatIsTakenOrWrongIsNamedByItsField() {
		assertThat(post(HOST, "/api/partnerships",
				"{\"code\": \"weald\", \"name\": \"Weald community safety partnership\"}"))
			.hasStatus(409)
			.bodyText()
			.contains("\"field\":\"code\"", "\"field\":\"name\"", "taken already");
		assertThat(post(HOST, "/api/partnerships", "{\"code\": \"Weald!\", \"name\": \" \"}")).hasStatus(422)
			.bodyText()
			.contains("\"field\":\"code\"", "\"field\":\"name\"", "small letters");
		assertThat(this.web.post()
			.uri("/administration/partnerships/new")
			.param("code", "weald")
			.param("name", "Typed name")
			.with(user(HOST))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(409)
			.bodyText()
			.contains("There is a problem", "href=\"#code\"", "Typed name");
		assertThat(post(HOST, "/api/partnerships/weald/administrators", "{\"username\": \"admin\"}")).hasStatus(409)
			.bodyText()
			.contains("\"field\":\"username\"");
		assertThat(post(HOST, "/api/partnerships/nowhere/agencies", "{\"agency\": \"police\"}")).hasStatus(404);
	}

	@Test
	void onlyWhoLooksAfterTheInstallationMakesOne() {
		for (String other : List.of(FOUNDER, "weald.manager", "manager", "board", "csu.member")) {
			assertThat(post(other, "/api/partnerships", "{\"code\": \"third\", \"name\": \"Third\"}")).as(other)
				.hasStatus(403);
			assertThat(get(other, "/administration/partnerships")).as(other).hasStatus(403);
		}
		assertThat(get(HOST, "/administration/partnerships")).hasStatusOk()
			.bodyText()
			.contains("Weald Community Safety Partnership", "Has its administrator");
		assertThat(get(HOST, "/administration/partnerships/weald")).hasStatusOk();
		assertThat(get(HOST, "/administration/partnerships/new")).hasStatusOk();
	}

	@Test
	void itBeginsWithASetUpOfItsOwn() {
		assertThat(get(FOUNDER, "/api/set-up")).hasStatusOk()
			.bodyText()
			.contains("\"item\":\"partnership\",\"done\":false", "\"item\":\"task-groups\",\"done\":false",
					"\"item\":\"duties\",\"done\":false")
			.doesNotContain("\"item\":\"keys\"", "\"item\":\"mail\"");
		assertThat(get(HOST, "/api/set-up")).bodyText().contains("\"item\":\"keys\"");
		assertThat(get(FOUNDER, "/api/agencies")).bodyText().contains("\"police\"").doesNotContain("\"csu\"");
		assertThat(get(FOUNDER, "/administration/people")).bodyText()
			.contains("Weald manager")
			.doesNotContain("csu.member");
		assertThat(get(FOUNDER, "/directory")).bodyText().doesNotContain("Anti-Social Behaviour");
	}

	@Test
	void whatAllShareIsChangedByWhoLooksAfterAllAlone() {
		assertThat(get(FOUNDER, "/administration/figures/plan.rag.green")).hasStatusOk()
			.bodyText()
			.doesNotContain("Set the figure");
		assertThat(post(FOUNDER, "/api/local-figures/plan.rag.green",
				"{\"value\": \"90\", \"from\": \"" + LocalDate.now() + "\", \"reason\": \"Ours\"}"))
			.hasStatus(403);
		assertThat(this.web.post()
			.uri("/administration/agencies/police")
			.param("name", "Another name")
			.param("kind", "police")
			.with(user(FOUNDER))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(422)
			.bodyText()
			.contains("serves other partnerships too");
	}

	@Test
	void anAccountIsLookedAfterByOnePartnershipAlone() {
		assertThat(post(FOUNDER, "/api/people/police.coordinator/invitation", "{}")).hasStatus(422)
			.bodyText()
			.contains("looked after in Sevenoaks");
		assertThat(post(FOUNDER, "/api/people/csu.member/invitation", "{}")).hasStatus(404);
		assertThat(this.web.post()
			.uri("/administration/people/police.coordinator/second-factor")
			.with(user(FOUNDER))
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus(422);
	}

	@Test
	void aPersonOfBothWorksInOneAtATimeAndSwitchesInTheHeader() {
		Cookie session = switchTo(null, "sevenoaks", "/").getResponse().getCookie("SESSION");
		assertThat(within(session, "/api/me")).bodyText()
			.contains("\"partnership\":\"sevenoaks\"", "\"partnerships\":[\"sevenoaks\",\"weald\"]");
		assertThat(within(session, "/directory")).bodyText()
			.contains("Partnership you work in", "Weald Community Safety Partnership");
		assertThat(switchTo(session, "nowhere", "/")).hasStatus(404);
		assertThat(switchTo(session, "weald", "/directory?x=1")).hasStatus(302).hasRedirectedUrl("/directory?x=1");
		assertThat(within(session, "/api/me")).bodyText()
			.contains("\"partnership\":\"weald\"", "\"agencies\":[\"police\"]");
		assertThat(within(session, "/api/agencies")).bodyText().doesNotContain("\"csu\"");
		assertThat(switchTo(session, "sevenoaks", "//elsewhere.example")).hasRedirectedUrl("/");
		assertThat(within(session, "/api/me")).bodyText().contains("\"partnership\":\"sevenoaks\"");
		assertThat(get("csu.member", "/directory")).bodyText().doesNotContain("Partnership you work in");
	}

	@Test
	void aProgramNamesThePartnershipInAHeader() {
		assertThat(this.web.get().uri("/api/me").header("Partnership", "weald").with(user(BOTH))).bodyText()
			.contains("\"partnership\":\"weald\"");
		assertThat(this.web.get().uri("/api/me").header("Partnership", "weald").with(user("csu.member"))).hasStatus(403)
			.bodyText()
			.contains("You hold no role in the partnership that the header Partnership names");
	}

	@Test
	void aLinkIntoTheOtherOneLeadsToTheSwitchForWhoeverHasARoleThere() {
		assertThat(get(BOTH, "/directory/agencies/police?partnership=weald")).hasStatus(302)
			.hasRedirectedUrl("/switch-partnership?to=weald&next=%2Fdirectory%2Fagencies%2Fpolice");
		assertThat(get(BOTH, "/switch-partnership?to=weald&next=/directory")).hasStatusOk()
			.bodyText()
			.contains("Switch to Weald Community Safety Partnership", "value=\"/directory\"");
		assertThat(get("csu.member", "/directory/agencies/police?partnership=weald")).hasStatus(404);
		assertThat(get("csu.member", "/directory/agencies/police?partnership=sevenoaks")).hasStatusOk();
		assertThat(get("csu.member", "/switch-partnership?to=weald")).hasStatus(404);
	}

	private MvcTestResult within(Cookie session, String address) {
		return this.web.get().uri(address).cookie(session).with(user(BOTH)).exchange();
	}

	private MvcTestResult switchTo(Cookie session, String to, String next) {
		MockMvcTester.MockMvcRequestBuilder request = this.web.post()
			.uri("/switch-partnership")
			.param("to", to)
			.param("next", next)
			.with(user(BOTH))
			.with(SecurityMockMvcRequestPostProcessors.csrf());
		return ((session != null) ? request.cookie(session) : request).exchange();
	}

	private MvcTestResult get(String who, String address) {
		return this.web.get().uri(address).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String address, String body) {
		return this.web.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user(who))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

}
