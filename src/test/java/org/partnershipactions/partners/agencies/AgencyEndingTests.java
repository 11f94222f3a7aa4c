package org.partnershipactions.partners.agencies;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.workflow.Queue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** An agency ends with a successor; its people and its name follow. */
@PartnersScenario
class AgencyEndingTests {

	private static final String API = "/api/agencies/old-trust/ending";

	private static final String PAGE = "/administration/agencies/old-trust/ending";

	private static final String ENDED = "{\"lastDay\":\"2022-06-30\",\"successor\":\"new-trust\","
			+ "\"staying\":[\"trust.one\"]}";

	@Autowired
	MockMvcTester web;

	@Autowired
	Directory directory;

	@Autowired
	CurrentPerson person;

	@Autowired
	JdbcTemplate sql;

	@BeforeEach
	void twoTrusts() {
		for (String code : new String[] { "old-trust", "new-trust", "last-trust" }) {
			this.sql.update("insert into agency (code, name, kind, member, active, version) values (?, ?, 'health',"
					+ " ?, true, 0)", code, "The " + code, code.equals("old-trust"));
			this.sql.update("insert into agency_partnership values (?, 'sevenoaks')", code);
		}
		this.sql.update("insert into agency_alias values ('old-trust', 'OT')");
		this.sql.update("insert into task_group_agency select id, 'old-trust' from task_group where code = 'asb'");
		somebody("trust.one", "old-trust");
		somebody("trust.two", "old-trust");
		somebody("trust.three", "new-trust");
	}

	@AfterEach
	void noTrusts() {
		this.sql.update("delete from role_request where person like 'trust.%'");
		this.sql.update("delete from membership where person like 'trust.%'");
		this.sql.update("delete from person where username like 'trust.%'");
		for (String table : new String[] { "agency_alias", "agency_partnership", "task_group_agency" }) {
			this.sql.update("delete from " + table + " where agency like '%-trust'");
		}
		this.sql.update("delete from agency where code like '%-trust'");
		this.sql.update("delete from partnership where code = 'elsewhere'");
	}

	@Test
	void itsPlaceGoesToTheSuccessorAndItsNameStays() {
		assertThat(post("admin", API, ENDED)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.endedOn")
			.isEqualTo("2022-06-30");
		assertThat(this.directory.agencyName("old-trust")).isEqualTo("The old-trust");
		assertThat(this.directory.agency("sevenoaks", "old-trust")).isEmpty();
		assertThat(this.directory.memberAgencies("sevenoaks")).contains("new-trust").doesNotContain("old-trust");
		assertThat(this.directory.agencyCodesByName("sevenoaks")).containsEntry("ot", "new-trust")
			.containsEntry("the old-trust", "new-trust");
		assertThat(this.directory.queueFor("sevenoaks", "old-trust", "member"))
			.isEqualTo(Queue.ofAgency("new-trust", "member"));
		assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("old-trust", "member")))
			.containsExactly("trust.three");
		assertThat(this.directory.groups("sevenoaks").stream().filter((one) -> one.code().equals("asb")).toList())
			.singleElement()
			.satisfies((group) -> assertThat(group.agencies()).contains("new-trust").doesNotContain("old-trust"));
		assertThat(get("csu.member", "/directory/agencies/old-trust")).bodyText()
			.contains("It ended on 30 June 2022", "The new-trust");
		assertThat(get("admin", "/administration/agencies")).bodyText().contains("Ended on 30 June 2022");
	}

	@Test
	void rolesEndAndThoseWhoStayNeedTheManagersConsent() {
		post("admin", API, ENDED);
		assertThat(Actor.as("trust.one", this.person::agencies)).isEmpty();
		assertThat(this.sql.queryForList(
				"select person from role_request where agency = 'new-trust'" + " and state = 'WAITING'", String.class))
			.containsExactly("trust.one");
		assertThat(this.sql.queryForObject("select count(*) from membership where agency = 'old-trust'"
				+ " and (ends is null or ends >= current_date)", Integer.class))
			.isZero();
	}

	@Test
	void whoeverWorksForTheSuccessorAnswersForWhatWasBefore() {
		post("admin", API, ENDED);
		assertThat(Actor.as("trust.three", this.person::agencies)).containsExactly("new-trust", "old-trust");
		assertThat(Actor.as("trust.three", this.person::queues)).contains("agency:old-trust/member");
		assertThat(post("admin", "/api/agencies/new-trust/ending",
				"{\"lastDay\":\"2024-06-30\",\"successor\":\"last-trust\"}"))
			.hasStatusOk();
		somebody("trust.four", "last-trust");
		assertThat(Actor.as("trust.four", this.person::agencies)).containsExactly("last-trust", "new-trust",
				"old-trust");
		assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("new-trust", "member")))
			.containsExactly("trust.four");
		assertThat(this.directory.agencyCodesByName("sevenoaks")).containsEntry("ot", "last-trust");
		assertThat(get("admin", "/api/agencies")).bodyText()
			.contains("\"endedOn\":\"2022-06-30\",\"successor\":\"new-trust\"");
	}

	@Test
	void anAgencyWithoutWorkEndsWithoutASuccessor() {
		assertThat(post("admin", API, "{\"lastDay\":\"2022-06-30\"}")).hasStatus(422)
			.bodyText()
			.contains("\"successor\"", "The old-trust still has: 1 task group that it belongs to: asb");
		this.sql.update("delete from task_group_agency where agency = 'old-trust'");
		assertThat(post("admin", API, "{\"lastDay\":\"2022-06-30\",\"staying\":[\"trust.one\"]}")).hasStatus(422)
			.bodyText()
			.contains("\"staying\"");
		assertThat(post("admin", API, "{\"lastDay\":\"2022-06-30\"}")).hasStatusOk();
		assertThat(this.directory.queueFor("sevenoaks", "old-trust", "member"))
			.isEqualTo(Queue.ofPartnership("manager"));
	}

	@Test
	void endsForNobodyElse() {
		this.sql.update("insert into partnership (code, name, version) values ('elsewhere', 'Elsewhere', 0)");
		this.sql.update("insert into agency_partnership values ('old-trust', 'elsewhere')");
		assertThat(post("admin", API, ENDED)).hasStatus(409).bodyText().contains("serves other partnerships too");
		assertThat(this.directory.agency("sevenoaks", "old-trust")).isPresent();
	}

	@Test
	void namesWhatIsWrong() {
		assertThat(post("admin", API, "{\"successor\":\"new-trust\"}")).hasStatus(422).bodyText().contains("lastDay");
		assertThat(post("admin", API, ENDED.replace("2022-06-30", "2199-01-01"))).hasStatus(422)
			.bodyText()
			.contains("lastDay", "must be over");
		for (String successor : new String[] { "old-trust", "nobody" }) {
			assertThat(post("admin", API, ENDED.replace("new-trust", successor))).hasStatus(422)
				.bodyText()
				.contains("\"successor\"");
		}
		assertThat(post("admin", API, ENDED.replace("trust.one", "csu.member"))).hasStatus(422)
			.bodyText()
			.contains("\"staying\"", "has no role in this agency");
		assertThat(post("admin", API, "[]")).hasStatus(422);
		assertThat(form("admin", "lastDay=30+June&successor=new-trust&staying=trust.two")).hasStatus(422)
			.bodyText()
			.contains("value=\"30 June\"", "Enter a real date", "value=\"new-trust\" selected");
		post("admin", API, ENDED);
		assertThat(post("admin", API, ENDED)).as("twice").hasStatus(409);
		assertThat(this.web.post()
			.uri("/administration/agencies/old-trust/active")
			.param("active", "true")
			.with(user("admin"))
			.with(csrf())).as("brought back").hasStatus(409);
		assertThat(post("admin", "/api/people/trust.three/roles",
				"{\"role\":\"member\",\"agency\":\"old-trust\",\"from\":\"2027-01-01\"}"))
			.hasStatus(422)
			.bodyText()
			.contains("The old-trust ended on 30 June 2022");
	}

	@Test
	void onlyAnAdministratorEndsOneByThePageToo() {
		for (String other : new String[] { "manager", "csu.coordinator", "auditor" }) {
			assertThat(get(other, PAGE)).as(other).hasStatus(403);
			assertThat(get(other, API)).as(other).hasStatus(403);
			assertThat(post(other, API, ENDED)).as(other).hasStatus(403);
		}
		assertThat(get("admin", PAGE)).hasStatusOk()
			.bodyText()
			.contains("trust.one", "trust.two", "1 task group that it belongs to: asb");
		assertThat(get("admin", API)).hasStatusOk().bodyText().contains("trust.two", "\"count\":1,\"refs\":[\"asb\"]");
		assertThat(form("admin", "lastDay=2022-06-30&successor=new-trust&staying=trust.two")).hasStatus3xxRedirection();
		assertThat(get("admin", PAGE)).bodyText().contains("This agency has ended");
		assertThat(this.sql.queryForObject(
				"select count(*) from audit_entry where event = 'AgencyEnded'" + " and subject_key = 'old-trust'",
				Integer.class))
			.isPositive();
	}

	private void somebody(String username, String agency) {
		this.sql.update("insert into person (username, display_name, active, version) values (?, ?, true, 0)", username,
				username);
		this.sql.update("insert into membership (id, person, partnership, role, agency, begins, version)"
				+ " values (?, ?, 'sevenoaks', 'MEMBER', ?, date '2020-01-01', 0)", username, username, agency);
	}

	private MvcTestResult get(String who, String address) {
		return this.web.get().uri(address).with(user(who)).exchange();
	}

	private MvcTestResult form(String who, String form) {
		return this.web.post()
			.uri(PAGE)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.content(form)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult post(String who, String address, String body) {
		return this.web.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.with(user(who))
			.with(csrf())
			.exchange();
	}

}
