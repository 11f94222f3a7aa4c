package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.reading.CaseHistory;
import org.partnershipactions.cases.timeline.CaseTimeline;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.partners.people.CoverRequest;
import org.partnershipactions.partners.people.LeavePlanning;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.Scene;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What leave cover and the end of a role mean for a case and its tasks. */
@WholeProduct
@Scene("leave-cover")
class CaseLeaveCoverTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private LeavePlanning leave;

	@Autowired
	private CaseAgencies agencies;

	@Autowired
	private CaseHistory history;

	@Autowired
	private CaseTimeline timeline;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private JdbcTemplate sql;

	private String key;

	@BeforeEach
	void aCaseAndNobodyAway() {
		this.engine.itIs(BEGIN);
		this.sql.update("delete from leave_cover");
		this.sql.update("update membership set ends = null where person = 'csu.member'");
		this.sql.update("update person set active = true where username = 'csu.member'");
		this.sql.update("update account set enabled = true where username = 'csu.member'");
		this.key = this.engine.open(CaseCategory.NUISANCE_BIKES, null);
	}

	@Test
	void nobodyApprovesWhatTheyActForProposed() {
		this.engine.work(this.key, CaseOnTheEngine.plan());
		this.engine.completeAs("csu.member", this.key, "Task_ProposeClosure", CaseStoryTests.CLOSE);
		cover("csu.coordinator", "csu.member", "csu.coordinator");
		assertThatExceptionOfType(CaseClosing.OwnProposal.class).isThrownBy(() -> this.engine
			.completeAs("csu.coordinator", this.key, "Task_ApproveClosure", CaseStoryTests.APPROVE));
		this.sql.update("delete from leave_cover");
		this.engine.completeAs("csu.coordinator", this.key, "Task_ApproveClosure", CaseStoryTests.APPROVE);
		assertThat(this.engine.now(this.key).status()).isEqualTo(CaseStatus.CLOSED);
	}

	@Test
	void whatACoverDoesIsMarkedAndTheirAgencyHadAHandInTheCase() {
		ask("csu.member", "police");
		assertThat(lastWords()).doesNotContain("on leave");
		cover("asb.lead", "asb.lead", "kfrs.member");
		ask("kfrs.member", "moat");
		assertThat(lastWords()).contains("(in place of ", "who is on leave)");
		assertThat(this.timeline.of(this.key).get(0).doneFor()).contains("asb.lead");
		assertThat(details()).contains("\"actingFor\":\"asb.lead\"");
		ask("asb.lead", "wkha");
		assertThat(details()).doesNotContain("actingFor");
		assertThat(as("manager", () -> this.history.agencies(this.key)).get("kfrs")).startsWith("acted for somebody");
	}

	@Test
	void anEndedRoleKeepsNoTaskOfACase() {
		long task = task("Task_AssessTheRisk");
		assertThat(post("csu.member", "/api/work-items/" + task + "/claim")).hasStatusOk();
		assertThat(get("csu.member", "/api/work-items/" + task)).hasStatusOk();
		String role = this.sql.queryForObject("select id from membership where person = 'csu.member'", String.class);
		MvcTestResult ended = this.web.post()
			.uri("/administration/people/csu.member/roles/" + role + "/end")
			.param("ends", BEGIN.minusDays(1).toString())
			.with(user("admin"))
			.with(csrf())
			.exchange();
		assertThat(ended).hasStatus(302);
		for (String address : List.of("/api/work-items/" + task, "/work/" + task)) {
			assertThat(get("csu.member", address)).as(address).hasStatus(404);
		}
		assertThat(post("csu.coordinator", "/api/work-items/" + task + "/claim")).hasStatusOk();
		assertThat(this.sql.queryForObject(
				"select count(*) from audit_entry where event = 'TasksReturned' and subject_key = 'csu.member'",
				Integer.class))
			.isPositive();
	}

	@Test
	void aRoleThatEndsByItsDateReadsNothingTheNextDay() {
		long task = task("Task_AssessTheRisk");
		assertThat(post("csu.member", "/api/work-items/" + task + "/claim")).hasStatusOk();
		this.sql.update("update membership set ends = ? where person = 'csu.member'", BEGIN);
		assertThat(get("csu.member", "/work/" + task)).hasStatusOk();
		this.engine.itIs(BEGIN.plusDays(1));
		assertThat(get("csu.member", "/work/" + task)).hasStatus(404);
		assertThat(post("csu.coordinator", "/api/work-items/" + task + "/claim")).hasStatusOk();
	}

	@Test
	void whoeverIsRemovedKeepsNoTaskThoughTheirSessionStillRuns() {
		long task = task("Task_AssessTheRisk");
		assertThat(post("csu.member", "/api/work-items/" + task + "/claim")).hasStatusOk();
		assertThat(this.web.post().uri("/administration/people/csu.member/removal").with(user("admin")).with(csrf()))
			.hasStatus(302);
		for (String address : List.of("/api/work-items/" + task, "/work/" + task, "/cases/" + ref())) {
			assertThat(get("csu.member", address)).as(address).hasStatus(404);
		}
		assertThat(assignees(task)).isZero();
		assertThat(post("csu.coordinator", "/api/work-items/" + task + "/claim")).hasStatusOk();
	}

	/** Anybody can type wrong passwords, so a pause of signing in ends no role. */
	@Test
	void whoeverIsPausedAtTheSignInPageKeepsTheirTasks() {
		long task = task("Task_AssessTheRisk");
		assertThat(post("csu.member", "/api/work-items/" + task + "/claim")).hasStatusOk();
		for (int i = 0; i < 6; i++) {
			this.web.get().uri("/api/me").with(httpBasic("csu.member", "wrong")).exchange();
		}
		assertThat(get("csu.member", "/work/" + task)).hasStatusOk();
		assertThat(assignees(task)).isOne();
	}

	/** New work goes elsewhere then, and what the agency has stays with its people. */
	@Test
	void anAgencyThatTakesNoNewWorkKeepsItsTasks() {
		long task = task("Task_AssessTheRisk");
		assertThat(post("csu.member", "/api/work-items/" + task + "/claim")).hasStatusOk();
		this.sql.update("update agency set active = false where code = 'csu'");
		try {
			assertThat(get("csu.member", "/work/" + task)).hasStatusOk();
			assertThat(assignees(task)).isOne();
		}
		finally {
			this.sql.update("update agency set active = true where code = 'csu'");
		}
	}

	@Test
	void coverThatHasEndedReadsNoTaskEither() {
		this.engine.work(this.key, CaseOnTheEngine.plan());
		this.engine.completeAs("csu.member", this.key, "Task_ProposeClosure", CaseStoryTests.CLOSE);
		long task = task("Task_ApproveClosure");
		String id = cover("csu.coordinator", "csu.coordinator", "csu.member");
		assertThat(post("csu.member", "/api/work-items/" + task + "/claim")).hasStatusOk();
		assertThat(this.web.delete().uri("/api/leave/" + id).with(user("csu.coordinator")).with(csrf())).hasStatus(204);
		assertThat(post("csu.member", "/api/work-items/" + task + "/draft")).hasStatus(403);
		assertThat(assignees(task)).isZero();
	}

	private int assignees(long task) {
		return this.sql.queryForObject("select count(assignee) from work_item where id = ?", Integer.class, task);
	}

	private String ref() {
		return this.sql.queryForObject("select case_ref from asb_case where id = ?", String.class, this.key);
	}

	private long task(String task) {
		return ((Number) this.engine.items(this.key, task).get(0).get("id")).longValue();
	}

	private String cover(String arranging, String away, String taking) {
		return as(arranging, () -> this.leave.arrange(new CoverRequest(away, taking, BEGIN, BEGIN.plusDays(10))));
	}

	private void ask(String account, String agency) {
		as(account, () -> {
			this.agencies.ask(this.key, new AgencyRequest(agency, "Patrol past.", null));
			return null;
		});
	}

	private String lastWords() {
		return this.timeline.of(this.key).get(0).text();
	}

	private String details() {
		return this.sql.queryForObject("select details from audit_entry where id = (select max(id) from audit_entry"
				+ " where subject_key = ? and event = 'AgencyAsked')", String.class, this.key);
	}

	private MvcTestResult get(String account, String address) {
		return this.web.get().uri(address).with(user(account)).exchange();
	}

	private MvcTestResult post(String account, String address) {
		return this.web.post()
			.uri(address)
			.with(user(account))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(Map.of().toString())
			.exchange();
	}

	private static <T> T as(String account, Supplier<T> work) {
		return Actor.as(account, work);
	}

}
