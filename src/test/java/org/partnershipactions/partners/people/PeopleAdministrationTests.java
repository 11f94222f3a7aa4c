package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.PartnersScenarioConfiguration;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.agencies.Agency.ContactDetails;
import org.partnershipactions.partners.agencies.AgencyAdministration;
import org.partnershipactions.partners.agencies.AgencyAdministration.AgencyEntry;
import org.partnershipactions.partners.people.MembershipAdministration.MembershipRequest;
import org.partnershipactions.partners.people.PeopleAdministration.NewPerson;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.security.Role;
import org.partnershipactions.security.accounts.PasswordChanging;
import org.partnershipactions.workflow.Queue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** People come, get roles, go on leave and leave. */
@PartnersScenario
class PeopleAdministrationTests {

	private static final String PASSWORD = "cold kettle violin moss";

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	PeopleAdministration people;

	@Autowired
	PasswordChanging passwords;

	@Autowired
	MembershipAdministration memberships;

	@Autowired
	RoleDeciding roles;

	@Autowired
	AgencyAdministration agencies;

	@Autowired
	Directory directory;

	@Autowired
	CurrentPerson person;

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@Test
	void nobodyInvitesThemselves() {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> as("admin", () -> this.people.invite("admin")))
			.withMessageContaining("account page");
	}

	@Test
	void bringsAPersonInAndLetsThemGo() {
		admin(() -> this.people.add(new NewPerson("new.member", "New member", "")));
		admin(() -> this.memberships.give("new.member",
				new MembershipRequest(Role.MEMBER, "kfrs", null, TODAY.minusDays(1), null)));
		assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("kfrs", "member")))
			.doesNotContain("new.member");
		as("manager", () -> {
			this.roles.all()
				.waiting()
				.stream()
				.filter((one) -> one.username().equals("new.member"))
				.forEach((one) -> this.roles.decide(one.id(), true, null));
			return null;
		});
		assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("kfrs", "member"))).contains("new.member");
		assertThat(this.web.get().uri("/api/me").with(httpBasic("new.member", ""))).hasStatus(401);
		String code = as("admin", () -> this.people.invite("new.member")).code();
		this.passwords.redeem(code, PASSWORD);
		assertThat(this.web.get().uri("/api/me").with(httpBasic("new.member", PASSWORD))).hasStatusOk();
		admin(() -> this.people.remove("new.member"));
		assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("kfrs", "member")))
			.doesNotContain("new.member");
		assertThat(this.web.get().uri("/api/me").with(httpBasic("new.member", PASSWORD))).hasStatus(401);
		assertThat(PartnersScenarioConfiguration.RELEASED).contains("new.member");
		assertThat(this.directory.personName("new.member")).isEqualTo("New member");
		assertThat(as("admin", () -> this.people.one("new.member")).memberships()).hasSize(1)
			.allSatisfy((one) -> assertThat(one.held()).isFalse());
	}

	@Test
	void refusesATakenName() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> admin(() -> this.people.add(new NewPerson("police.member", "Second", ""))))
			.withMessageContaining("taken");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> admin(() -> this.people.add(new NewPerson("Ä", " ", "nowhere"))))
			.satisfies(
					(ex) -> assertThat(ex.errors()).extracting("field").containsExactly("username", "name", "email"));
	}

	@Test
	void whoWorksInAnotherPartnershipAloneGetsNoRoleHere() {
		this.sql.update("insert into partnership (code, name, version) values ('elsewhere', 'Elsewhere', 0)");
		admin(() -> this.people.add(new NewPerson("far.member", "Far member", "")));
		this.sql.update("insert into membership (id, person, partnership, role, begins, version)"
				+ " values ('far', 'far.member', 'elsewhere', 'MANAGER', '2020-01-01', 0)");
		MembershipRequest role = new MembershipRequest(Role.MEMBER, "kfrs", null, TODAY, null);
		try {
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> admin(() -> this.memberships.give("far.member", role)));
			assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("kfrs", "member")))
				.doesNotContain("far.member");
		}
		finally {
			this.sql.update("delete from membership where id = 'far'");
			this.sql.update("delete from partnership where code = 'elsewhere'");
		}
	}

	@Test
	void keepsTheAdministratorIn() {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> admin(() -> this.people.remove("admin")));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> as("manager", () -> this.people.one("csu.member")));
	}

	@Test
	void refusesANameThatAnotherAgencyHas() {
		AgencyEntry entry = new AgencyEntry("Some body", "other", false, java.util.List.of("KFRS"),
				ContactDetails.NONE);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> admin(() -> this.agencies.add("some-body", entry)))
			.withMessageContaining("Kent Fire");
	}

	@Test
	void showsItsPages() {
		for (String page : new String[] { "/directory", "/directory/agencies/police", "/directory/groups/asb", "/leave",
				"/administration/people", "/administration/people/new", "/administration/people/csu.member",
				"/administration/agencies", "/administration/agencies/new", "/administration/agencies/csu" }) {
			assertThat(this.web.get().uri(page).with(user("admin"))).as(page).hasStatusOk();
		}
		assertThat(this.web.get().uri("/directory/agencies/nobody").with(user("csu.member"))).hasStatus(404);
		assertThat(this.web.get().uri("/administration/people/new").with(user("csu.member"))).hasStatus(403);
	}

	@Test
	void keepsWhatWasTypedBesideTheError() {
		assertThat(this.web.post()
			.uri("/administration/people/new")
			.param("username", "UPPER")
			.param("name", "Typed name")
			.with(user("admin"))
			.with(csrf())).hasStatus(422).bodyText().contains("There is a problem", "href=\"#username\"", "Typed name");
		assertThat(this.web.post()
			.uri("/administration/people/csu.member/roles")
			.param("role", "LEAD")
			.param("begins", "2027-04-01")
			.with(user("admin"))
			.with(csrf())).hasStatus(422).bodyText().contains("Choose the task group of the lead");
		assertThat(this.web.post()
			.uri("/administration/agencies/csu")
			.param("name", "")
			.param("aliases", "CSU")
			.with(user("admin"))
			.with(csrf())).hasStatus(422).bodyText().contains("Enter a name");
		assertThat(this.web.post().uri("/leave").param("away", "csu.member").with(user("csu.member")).with(csrf()))
			.hasStatus(422)
			.bodyText()
			.contains("Choose who acts for them");
	}

	@Test
	void answersTheApi() {
		assertThat(this.web.get().uri("/api/agencies").with(user("csu.member"))).hasStatusOk()
			.bodyText()
			.contains("\"code\":\"kfrs\"", "\"aliases\"");
		assertThat(this.web.get().uri("/api/me").with(user("asb.lead"))).hasStatusOk()
			.bodyText()
			.contains("\"groups\":[\"asb\"]", "\"taskGroups\":[\"asb\"]", "\"cover\":[]", "\"roles\":[\"lead\"]",
					"\"queues\":[\"group:asb/lead\"]", "\"partnership\":\"sevenoaks\"");
	}

	private void admin(Runnable work) {
		as("admin", () -> {
			work.run();
			return null;
		});
	}

	private static <T> T as(String username, Supplier<T> work) {
		return Actor.as(username, work);
	}

}
