package org.partnershipactions.rosters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.plan.document.TableFile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Agencies and people come from a file, after a look, all of them or none. */
@WholeProduct
class RosterTests {

	private static final String AGENCIES = "code,name,kind,aliases,member\nlist-fire,Anyshire Fire,fire,AF; Fire crew,no\n"
			+ "list-café,Café Trust,charity,,\n";

	private static final String GOOD = AGENCIES.replace("list-café", "list-cafe");

	private static final String PEOPLE = "username,name,email,role,agency,task_group,from,password\n"
			+ "list.one,One Lister,,coordinator,Kent Police,,1 April 2027,secret\n"
			+ "list.one,One Lister,,member,moat,,,\nlist.two,Two Lister,two@example.org,LEAD,,asb,,\n";

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@AfterEach
	void nobodyOfALine() {
		for (String table : List.of("agency_alias", "agency_partnership")) {
			this.sql.update("delete from " + table + " where agency like 'list-%'");
		}
		this.sql.update("delete from agency where code like 'list-%'");
		this.sql.update("delete from role_request where person like 'list.%'");
		this.sql.update("delete from membership where person like 'list.%'");
		this.sql.update("delete from person where username like 'list.%'");
		this.sql.update("delete from account_invitation where username like 'list.%'");
		this.sql.update("delete from account where username like 'list.%'");
	}

	@Test
	void aLookWritesNothingAndTheImportChangesNothingTheSecondTime() {
		assertThat(send("agencies", "?dryRun=true", GOOD.getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyText()
			.contains("\"dryRun\":true", "\"outcome\":\"NEW\"");
		assertThat(count("agency where code like 'list-%'")).isZero();
		assertThat(send("agencies", "", GOOD.getBytes(StandardCharsets.UTF_8))).hasStatusOk();
		assertThat(count("agency where code like 'list-%'")).isEqualTo(2);
		assertThat(count("agency_alias where agency = 'list-fire'")).isEqualTo(2);
		int told = count("audit_entry");
		assertThat(send("agencies", "", GOOD.getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyText()
			.doesNotContain("\"NEW\"", "\"CHANGED\"");
		assertThat(count("audit_entry")).isEqualTo(told);
	}

	@Test
	void readsWhatOfficesWrite() {
		String bom = "\uFEFF" + GOOD.replace(',', ';').replace("AF; Fire crew", "AF");
		assertThat(send("agencies", "", bom.getBytes(StandardCharsets.UTF_8))).hasStatusOk();
		assertThat(this.sql.queryForObject("select name from agency where code = 'list-cafe'", String.class))
			.isEqualTo("Café Trust");
		byte[] old = GOOD.replace("Café Trust", "Café House").getBytes(Charset.forName("windows-1252"));
		assertThat(send("agencies", "", old)).hasStatusOk().bodyText().contains("CHANGED");
		assertThat(this.sql.queryForObject("select name from agency where code = 'list-cafe'", String.class))
			.isEqualTo("Café House");
		byte[] workbook = TableFile.xlsx("Agencies",
				List.of(List.of("Short code", "Full name", "Type"), List.of("list-fire", "Anyshire Fire", "fire")));
		assertThat(sendAs("admin", "agencies", "", "agencies.xlsx", workbook)).hasStatusOk()
			.bodyText()
			.contains("UNCHANGED");
		assertThat(count("agency_alias where agency = 'list-fire'")).as("an empty cell leaves what is there")
			.isEqualTo(2);
	}

	@Test
	void eachErrorNamesItsRowColumnAndFixAndNothingIsWritten() {
		assertThat(send("agencies", "", AGENCIES.getBytes(StandardCharsets.UTF_8))).hasStatus(422)
			.bodyText()
			.contains("\"row\":3,\"column\":\"code\"", "small letters");
		assertThat(count("agency where code like 'list-%'")).isZero();
		String twice = "code,name,kind,member\nlist-a,Kent Police,police,\nlist-b,B,,perhaps\nlist-c,C,other,\nlist-c,C,other,";
		assertThat(send("agencies", "?dryRun=true", twice.getBytes(StandardCharsets.UTF_8))).hasStatus(422)
			.bodyText()
			.contains("already a name of Kent Police", "\"row\":3,\"column\":\"member\"", "Row 4 says this already");
		assertThat(send("agencies", "", "code,name\nlist-a,A".getBytes(StandardCharsets.UTF_8))).hasStatus(422)
			.bodyText()
			.contains("Missing: kind");
		assertThat(send("agencies", "", "code,name,full name,kind\nlist-a,A,B,x".getBytes(StandardCharsets.UTF_8)))
			.hasStatus(422)
			.bodyText()
			.contains("Two columns are both read as name");
		assertThat(send("agencies", "", new byte[0])).hasStatus(422);
		String same = "code,name,kind,aliases\nlist-a,A,x,Twin\nlist-b,B,x,Twin";
		assertThat(send("agencies", "", same.getBytes(StandardCharsets.UTF_8))).as("found when all are taken")
			.hasStatus(422)
			.bodyText()
			.contains("\"row\":3,\"column\":\"aliases\"");
		assertThat(count("agency where code like 'list-%'")).isZero();
	}

	@Test
	void peopleAreInvitedAndTheirRolesAskedFor() {
		assertThat(send("people", "?dryRun=true", PEOPLE.getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyText()
			.contains("not read", "\"invitations\":[]")
			.doesNotContain("secret");
		assertThat(count("account where username like 'list.%'")).isZero();
		assertThat(send("people", "", PEOPLE.getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyText()
			.contains("\"username\":\"list.one\"", "\"code\":\"");
		assertThat(count("account_invitation where username like 'list.%'")).isEqualTo(2);
		assertThat(this.sql.queryForList("select agency from role_request where person = 'list.one' order by agency",
				String.class))
			.containsExactly("moat", "police");
		assertThat(send("people", "", PEOPLE.getBytes(StandardCharsets.UTF_8))).hasStatusOk()
			.bodyText()
			.contains("\"invitations\":[]")
			.doesNotContain("NEW", "ROLE_ASKED");
		assertThat(count("role_request where person like 'list.%'")).isEqualTo(3);
	}

	@Test
	void whatIsWrongWithAPersonIsSaidInTheRow() {
		String wrong = "username,name,role,agency,task_group,from\nList One,One,,,,\nlist.a,A,chief,,,\n"
				+ "list.b,B,member,Nowhere,,\nlist.c,C,member,,,\nlist.d,D,member,moat,,31 September 2027\n"
				+ "list.e,E,,moat,,\nadmin,Administrator,manager,,,\nlist.f,F,lead,,no-group,\n";
		assertThat(send("people", "", wrong.getBytes(StandardCharsets.UTF_8))).hasStatus(422)
			.bodyText()
			.contains("\"row\":2,\"column\":\"username\"", "\"row\":3,\"column\":\"role\"",
					"\"row\":4,\"column\":\"agency\"", "\"row\":5,\"column\":\"agency\"",
					"\"row\":6,\"column\":\"from\"", "\"row\":7,\"column\":\"role\"", "cannot give a role to yourself",
					"\"row\":9,\"column\":\"task_group\"");
		assertThat(count("person where username like 'list.%'")).isZero();
	}

	@Test
	void thePageShowsAReportAndThenImports() {
		assertThat(this.web.get().uri("/administration/import/agencies/template.csv").with(user("admin"))).hasStatusOk()
			.bodyText()
			.contains("code,name,kind");
		assertThat(this.web.get().uri("/administration/set-up").with(user("admin"))).bodyText()
			.contains("/administration/import/agencies", "/administration/import/people");
		assertThat(this.web.post()
			.multipart()
			.uri("/administration/import/agencies")
			.file(new MockMultipartFile("file", "list.csv", "text/csv", GOOD.getBytes(StandardCharsets.UTF_8)))
			.with(user("admin"))
			.with(csrf())).hasStatusOk().bodyText().contains("Anyshire Fire", "Import", "list-cafe");
		assertThat(this.web.post()
			.uri("/administration/import/agencies/confirm")
			.param("table", GOOD)
			.with(user("admin"))
			.with(csrf())).hasStatus3xxRedirection();
		assertThat(this.web.post()
			.uri("/administration/import/people/confirm")
			.param("table", PEOPLE)
			.with(user("admin"))
			.with(csrf())).hasStatusOk().bodyText().contains("Codes to set a password", "list.one");
		assertThat(this.web.get().uri("/administration/import/wards").with(user("admin"))).hasStatus(404);
	}

	@Test
	void onlyAnAdministratorImports() {
		for (String other : List.of("manager", "csu.coordinator", "auditor")) {
			assertThat(sendAs(other, "agencies", "", "list.csv", GOOD.getBytes(StandardCharsets.UTF_8))).as(other)
				.hasStatus(403);
			assertThat(sendAs(other, "people", "?dryRun=true", "list.csv", PEOPLE.getBytes(StandardCharsets.UTF_8)))
				.as(other)
				.hasStatus(403);
			assertThat(this.web.get().uri("/administration/import/people").with(user(other))).as(other).hasStatus(403);
		}
	}

	private MvcTestResult send(String list, String query, byte[] content) {
		return sendAs("admin", list, query, "list.csv", content);
	}

	private MvcTestResult sendAs(String who, String list, String query, String name, byte[] content) {
		return this.web.post()
			.multipart()
			.uri("/api/" + list + "/import" + query)
			.file(new MockMultipartFile("file", name, "text/csv", content))
			.with(user(who))
			.with(csrf())
			.exchange();
	}

	private int count(String where) {
		return this.sql.queryForObject("select count(*) from " + where, Integer.class);
	}

}
