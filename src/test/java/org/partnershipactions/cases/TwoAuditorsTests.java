package org.partnershipactions.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseEvent.ClosureSuggested;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.security.accounts.AccountEvent.SignedIn;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Each partnership has its auditor, and neither reads what happens in the other. */
@WholeProduct
@OnH2
class TwoAuditorsTests {

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private AsbCases cases;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	private String here;

	private String elsewhere;

	@BeforeEach
	void aCaseInEach() {
		this.sql.update("insert into partnership (code, name, version) values ('elsewhere', 'Elsewhere', 0)");
		for (String role : List.of("AUDITOR", "MANAGER")) {
			String person = "elsewhere." + role.toLowerCase();
			this.sql.update("insert into person (username, display_name, active, version) values (?, ?, true, 0)",
					person, "Elsewhere");
			this.sql.update(
					"insert into membership (id, person, partnership, role, begins, version)"
							+ " values (?, ?, 'elsewhere', ?, '2020-01-01', 0)",
					UUID.randomUUID().toString(), person, role);
		}
		this.here = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 181"));
		this.elsewhere = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 182"));
		this.sql.update("update asb_case set partnership = 'elsewhere' where id = ?", this.elsewhere);
		this.sql.update("update resident set partnership = 'elsewhere' where resident_key in"
				+ " (select resident_key from case_party where case_id = ?)", this.elsewhere);
	}

	@AfterEach
	void allIsOfOnePartnershipAgain() {
		Stream.of("asb_case", "resident")
			.forEach((table) -> this.sql
				.update("update " + table + " set partnership = 'sevenoaks' where partnership = 'elsewhere'"));
		this.sql.update("delete from membership where partnership = 'elsewhere'");
		this.sql.update("delete from person where username like 'elsewhere.%'");
		this.sql.update("delete from partnership where code = 'elsewhere'");
	}

	@Test
	void anAuditorReadsWhatHappenedInTheirOwnPartnershipOnly() {
		for (String key : List.of(this.here, this.elsewhere)) {
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new ClosureSuggested(key)));
		}
		assertThat(keys("auditor", "ClosureSuggested")).contains(this.here).doesNotContain(this.elsewhere);
		assertThat(keys("elsewhere.auditor", "ClosureSuggested")).containsExactly(this.elsewhere);
		assertThat(page("auditor", "/audit?event=ClosureSuggested")).contains(this.here).doesNotContain(this.elsewhere);
		assertThat(page("elsewhere.auditor", "/audit?event=ClosureSuggested")).contains(this.elsewhere)
			.doesNotContain(this.here);
		assertThat(page("elsewhere.auditor", "/audit")).doesNotContain(this.here, "PersonAdded", "TaskGroupAdded");
		assertThat(page("elsewhere.auditor", "/audit?who=triage")).contains("Nothing was recorded that fits");
	}

	@Test
	void whatHappensToNothingOfAPartnershipIsOfWhoeverDidIt() {
		for (String who : List.of("manager", "elsewhere.manager", "nobody.anywhere")) {
			this.transaction.executeWithoutResult((status) -> this.events.publishEvent(new SignedIn(who)));
		}
		assertThat(keys("auditor", "SignedIn")).contains("manager")
			.doesNotContain("elsewhere.manager", "nobody.anywhere");
		assertThat(keys("elsewhere.auditor", "SignedIn")).containsExactly("elsewhere.manager");
	}

	@Test
	void anAuditorReadsWhoLookedAtWhatIsOfTheirOwnPartnershipOnly() {
		String ours = ref(this.here);
		String theirs = ref(this.elsewhere);
		assertThat(page("manager", "/cases/" + ours)).contains(ours);
		assertThat(page("elsewhere.manager", "/cases/" + theirs)).contains(theirs);
		for (String list : List.of("/views", "/api/views")) {
			assertThat(page("auditor", list)).contains(ours).doesNotContain(theirs, "elsewhere.manager");
			assertThat(page("elsewhere.auditor", list)).contains(theirs, "elsewhere.manager").doesNotContain(ours);
			assertThat(page("auditor", list + "?ref=" + ours)).contains("read the case");
			assertThat(page("auditor", list + "?ref=" + theirs)).doesNotContain("read the case");
			assertThat(page("elsewhere.auditor", list + "?who=manager")).doesNotContain("read the case");
		}
	}

	private String ref(String key) {
		return this.cases.withKey(key).ref();
	}

	private List<String> keys(String who, String event) {
		return Stream.of(page(who, "/api/audit?size=200&event=" + event).split("\"key\":\""))
			.skip(1)
			.map((rest) -> rest.substring(0, rest.indexOf('"')))
			.toList();
	}

	private String page(String who, String address) {
		var answer = this.web.get().uri(address).with(user(who)).exchange();
		assertThat(answer).as(who + " " + address).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
