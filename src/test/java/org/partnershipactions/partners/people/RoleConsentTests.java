package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.people.MembershipAdministration.MembershipRequest;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.partners.people.RoleDeciding.RoleRequestView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** An administrator opens no cases, neither to themselves nor to others. */
@PartnersScenario
class RoleConsentTests {

	private static final LocalDate TODAY = LocalDate.now();

	private static final String SOMEBODY = "role.taker";

	@Autowired
	PeopleAdministration people;

	@Autowired
	MembershipAdministration memberships;

	@Autowired
	RoleDeciding roles;

	@Autowired
	CurrentPerson person;

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@BeforeEach
	void somebodyWithoutARole() {
		as("admin", () -> this.people.add(new NewPerson(SOMEBODY, "Role taker", "")));
	}

	@AfterEach
	void nobodyElse() {
		this.sql.update("update membership set ends = null where person = 'manager'");
		this.sql.update("delete from role_request where person in (?, 'csu.member', 'manager')", SOMEBODY);
		this.sql.update("delete from membership where person = ?", SOMEBODY);
		this.sql.update("delete from person where username = ?", SOMEBODY);
		this.sql.update("delete from account where username = ?", SOMEBODY);
	}

	@Test
	void nobodyGivesARoleToThemselves() {
		for (Role role : Role.values()) {
			assertThatExceptionOfType(InvalidAnswers.class).as("%s", role)
				.isThrownBy(() -> as("admin", () -> this.memberships.give("admin", asked(role))))
				.withMessageContaining("You cannot give a role to yourself");
		}
	}

	@Test
	void everyRoleThatOpensCasesWaitsForTheManager() {
		for (Role role : Role.values()) {
			RoleRequestState state = asAdmin(() -> this.memberships.give(SOMEBODY, asked(role)));
			assertThat(state).as("%s", role)
				.isEqualTo(role.needsConsent() ? RoleRequestState.WAITING : RoleRequestState.GIVEN);
			assertThat(Actor.as(SOMEBODY, () -> this.person.is(role))).as("%s", role).isNotEqualTo(role.needsConsent());
			this.sql.update("delete from membership where person = ?", SOMEBODY);
		}
		assertThat(Role.values()).filteredOn((role) -> !role.needsConsent())
			.containsExactly(Role.ADMINISTRATOR, Role.AUDITOR, Role.COUNTY);
	}

	@Test
	void nobodyIsAdministratorAndReadsTheAuditOfWhatTheyDid() {
		for (Role first : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
			Role second = (first == Role.AUDITOR) ? Role.ADMINISTRATOR : Role.AUDITOR;
			asAdmin(() -> this.memberships.give(SOMEBODY, asked(first)));
			assertThatExceptionOfType(InvalidAnswers.class)
				.isThrownBy(() -> asAdmin(() -> this.memberships.give(SOMEBODY, asked(second))))
				.withMessageContaining("Nobody is administrator and auditor");
			this.sql.update("delete from membership where person = ?", SOMEBODY);
		}
	}

	@Test
	void theManagerConsentsOnceAndTheOthersReadOfIt() {
		asAdmin(() -> this.memberships.give(SOMEBODY, asked(Role.TRIAGE)));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> asAdmin(() -> this.memberships.give(SOMEBODY, asked(Role.TRIAGE))))
			.withMessageContaining("waits for consent already");
		String id = waiting().id();
		assertThat(Actor.as("manager", this.roles::waiting)).isEqualTo(1);
		assertThat(Actor.as("board", this.roles::waiting)).isZero();
		for (String other : new String[] { "admin", "auditor", "board", "csu.coordinator" }) {
			assertThatExceptionOfType(AccessDeniedException.class).as(other)
				.isThrownBy(() -> as(other, () -> this.roles.decide(id, true, null)));
		}
		as("manager", () -> this.roles.decide(id, true, null));
		assertThat(Actor.as(SOMEBODY, () -> this.person.is(Role.TRIAGE))).isTrue();
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("manager", () -> this.roles.decide(id, false, "No")));
		assertThat(get("auditor", "/roles")).hasStatusOk().bodyText().contains("Role taker", "Triage, Sevenoaks");
		assertThat(this.sql.queryForObject(
				"select count(*) from audit_entry where event in ('RoleAsked', 'RoleConsented') and subject_key = ?",
				Integer.class, id))
			.isEqualTo(2);
	}

	@Test
	void aRefusalSaysWhyAndGivesNothing() {
		asAdmin(() -> this.memberships.give(SOMEBODY, asked(Role.MEMBER)));
		String id = waiting().id();
		assertThat(post("manager", "/roles/" + id, "decision", "refuse", "reason", " ")).hasStatus(422)
			.bodyText()
			.contains("Enter why the role is refused");
		assertThat(post("manager", "/roles/" + id, "decision", "refuse", "reason", "Works elsewhere"))
			.hasStatus3xxRedirection();
		assertThat(Actor.as(SOMEBODY, () -> this.person.is(Role.MEMBER))).isFalse();
		assertThat(get("manager", "/roles")).bodyText().contains("Refused", "Works elsewhere");
	}

	@Test
	void nobodyConsentsToTheirOwnRoleOrTheirOwnRequest() {
		asAdmin(() -> this.memberships.give("manager", asked(Role.TRIAGE)));
		String own = waiting("manager").id();
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("manager", () -> this.roles.decide(own, true, null)))
			.withMessageContaining("Somebody else decides");
	}

	@Test
	void theFirstManagerNeedsNobodyAndTheOnlyOneCannotBeTakenAway() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("admin", () -> this.people.remove("manager")))
			.withMessageContaining("the only manager");
		String held = this.sql.queryForObject("select id from membership where person = 'manager'", String.class);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("admin", () -> this.memberships.end(held, TODAY.minusDays(1))))
			.withMessageContaining("the only manager");
		assertThat(asAdmin(() -> this.memberships.give(SOMEBODY, asked(Role.MANAGER))))
			.isEqualTo(RoleRequestState.WAITING);
		this.sql.update("delete from role_request where person = ?", SOMEBODY);
		this.sql.update("update membership set ends = '2017-01-01' where person = 'manager'");
		assertThat(asAdmin(() -> this.memberships.give(SOMEBODY, asked(Role.MANAGER))))
			.isEqualTo(RoleRequestState.FIRST_MANAGER);
		assertThat(asAdmin(() -> this.memberships.give("csu.member", asked(Role.MANAGER))))
			.isEqualTo(RoleRequestState.WAITING);
		assertThat(this.sql.queryForObject("select count(*) from audit_entry where event = 'FirstManagerAppointed'"
				+ " and partnership = 'sevenoaks'", Integer.class))
			.isOne();
	}

	@Test
	void theBoardConsentsToAManagerAlone() {
		asAdmin(() -> this.memberships.give(SOMEBODY, asked(Role.MANAGER)));
		assertThat(Actor.as("board", this.roles::waiting)).isEqualTo(1);
		String id = waiting().id();
		as("board", () -> this.roles.decide(id, true, null));
		assertThat(Actor.as(SOMEBODY, () -> this.person.is(Role.MANAGER))).isTrue();
	}

	@Test
	void whoeverLeavesWaitsForNothing() {
		asAdmin(() -> this.memberships.give(SOMEBODY, asked(Role.MEMBER)));
		String id = waiting().id();
		as("admin", () -> this.people.remove(SOMEBODY));
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("manager", () -> this.roles.decide(id, true, null)));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> as("manager", () -> this.roles.decide("none", true, null)));
	}

	@Test
	void programsAskAndConsentToo() {
		String role = "{\"role\":\"MEMBER\",\"agency\":\"kfrs\",\"begins\":\"%s\"}".formatted(TODAY);
		assertThat(send("admin", "/api/people/" + SOMEBODY + "/roles", role)).hasStatus(202)
			.bodyText()
			.contains("\"state\":\"waiting\"");
		assertThat(send("admin", "/api/people/admin/roles", role)).hasStatus(422);
		assertThat(send("admin", "/api/people/" + SOMEBODY + "/roles",
				"{\"role\":\"AUDITOR\",\"begins\":\"%s\"}".formatted(TODAY)))
			.hasStatus(201);
		assertThat(get("manager", "/api/role-requests")).hasStatusOk()
			.bodyText()
			.contains("\"username\":\"" + SOMEBODY + "\"", "\"role\":\"member\"");
		String path = "/api/role-requests/" + waiting().id() + "/decision";
		assertThat(send("manager", path, "{\"decision\":\"perhaps\"}")).hasStatus(422);
		assertThat(send("manager", path, "{\"decision\":\"give\"}")).hasStatus(204);
		assertThat(Actor.as(SOMEBODY, () -> this.person.is(Role.MEMBER))).isTrue();
	}

	private RoleRequestView waiting() {
		return waiting(SOMEBODY);
	}

	private RoleRequestView waiting(String username) {
		return Actor.as("manager", this.roles::all)
			.waiting()
			.stream()
			.filter((one) -> one.username().equals(username))
			.findFirst()
			.orElseThrow();
	}

	private static MembershipRequest asked(Role role) {
		return new MembershipRequest(role, "kfrs", "asb", TODAY.minusDays(1), null);
	}

	private MvcTestResult get(String who, String path) {
		return this.web.get().uri(path).with(user(who)).exchange();
	}

	private MvcTestResult post(String who, String path, String... answers) {
		var request = this.web.post().uri(path).with(user(who)).with(csrf());
		for (int at = 0; at < answers.length; at += 2) {
			request.param(answers[at], answers[at + 1]);
		}
		return request.exchange();
	}

	private MvcTestResult send(String who, String path, String body) {
		return this.web.post()
			.uri(path)
			.with(user(who))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content(body)
			.exchange();
	}

	private static <T> T asAdmin(Supplier<T> work) {
		return Actor.as("admin", work);
	}

	private static void as(String username, Runnable work) {
		Actor.as(username, () -> {
			work.run();
			return null;
		});
	}

}
