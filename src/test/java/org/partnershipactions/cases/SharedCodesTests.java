package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.NewIntervention;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A code that two partnerships know means in each what it means there. */
@WholeProduct
@OnH2
class SharedCodesTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final Queue MEMBERS = Queue.ofAgency("police", "member");

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private InterventionUse powers;

	@Autowired
	private CaseParties parties;

	@Autowired
	private Directory directory;

	@Autowired
	private CurrentPerson person;

	@Autowired
	private JdbcTemplate sql;

	@BeforeEach
	void anotherPartnershipWithTheSameCodes() {
		this.engine.itIs(BEGIN);
		this.sql.update("insert into partnership (code, name, version) values ('elsewhere', 'Elsewhere', 0)");
		this.sql.update("insert into agency_partnership (agency, partnership) values ('police', 'elsewhere')");
		this.sql.update("insert into task_group (id, partnership, code, name, version)"
				+ " values ('elsewhere-asb', 'elsewhere', 'asb', 'Quiet streets group', 0)");
	}

	@AfterEach
	void allIsOfOnePartnershipAgain() {
		this.sql.update("delete from membership where person like 'elsewhere.%'");
		this.sql.update("delete from person where username like 'elsewhere.%'");
		this.sql.update("delete from task_group where partnership = 'elsewhere'");
		this.sql.update("delete from agency_partnership where partnership = 'elsewhere'");
		this.sql.update("delete from partnership where code = 'elsewhere'");
		this.sql.update("insert ignore into agency_partnership (agency, partnership) values ('moat', 'sevenoaks')");
	}

	@Test
	void aTaskGroupHasTheNameOfItsOwnPartnership() {
		assertThat(this.directory.teamName("elsewhere", "group:asb")).isEqualTo("Quiet streets group");
		assertThat(this.directory.teamName("sevenoaks", "group:asb")).isEqualTo("Anti-social behaviour task group");
	}

	@Test
	void workOfAnAgencyGoesToItsPeopleInThatPartnershipOnly() {
		assertThat(this.directory.queueFor("sevenoaks", "police", "member")).isEqualTo(MEMBERS);
		assertThat(this.directory.queueFor("elsewhere", "police", "member")).isEqualTo(Queue.ofPartnership("manager"));
		holds("elsewhere.officer", "elsewhere", Role.MEMBER, "police", null);
		assertThat(this.directory.queueFor("elsewhere", "police", "member")).isEqualTo(MEMBERS);
		assertThat(this.directory.usernames("elsewhere", MEMBERS)).containsExactly("elsewhere.officer");
		assertThat(this.directory.usernames("sevenoaks", MEMBERS)).contains("police.member")
			.doesNotContain("elsewhere.officer");
	}

	@Test
	void whoeverUsedAPowerIsAnAgencyOfThePartnership() {
		String key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 191"));
		String subject = this.engine.resident("Resident 192");
		Actor.as("csu.member", () -> {
			this.parties.join(key, subject, CaseRole.COMPLAINED_ABOUT);
			return null;
		});
		NewIntervention asked = new NewIntervention("MEDIATION", "moat", subject, BEGIN.atTime(8, 0), null, null, null,
				"Quiet after ten.", null);
		this.sql.update("delete from agency_partnership where agency = 'moat'");
		this.sql.update("insert into agency_partnership (agency, partnership) values ('moat', 'elsewhere')");
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> Actor.as("csu.member", () -> this.powers.record(key, asked)))
			.satisfies((refused) -> assertThat(refused.errors()).singleElement()
				.satisfies((error) -> assertThat(error.field()).isEqualTo("issuer")));
		this.sql.update("insert into agency_partnership (agency, partnership) values ('moat', 'sevenoaks')");
		assertThat(Actor.as("csu.member", () -> this.powers.record(key, asked))).isNotBlank();
	}

	@Test
	void rolesOfOnePartnershipSayNothingInTheOther() {
		holds("elsewhere.both", "elsewhere", Role.LEAD, null, "asb");
		holds("elsewhere.both", "sevenoaks", Role.MEMBER, "moat", null);
		assertThat(Actor.as("elsewhere.both", this.person::partnership)).isEqualTo("elsewhere");
		assertThat(Actor.as("elsewhere.both", this.person::groupsLed)).containsExactly("asb");
		assertThat(Actor.as("elsewhere.both", this.person::agencies)).isEmpty();
		assertThat(Actor.<Set<String>>as("elsewhere.both", this.person::queues)).containsExactly("group:asb/lead");
	}

	private void holds(String person, String partnership, Role role, String agency, String group) {
		if (this.sql.queryForObject("select count(*) from person where username = ?", Integer.class, person) == 0) {
			this.sql.update("insert into person (username, display_name, active, version) values (?, ?, true, 0)",
					person, "Elsewhere");
		}
		this.sql.update(
				"insert into membership (id, person, partnership, role, agency, task_group, begins, version)"
						+ " values (?, ?, ?, ?, ?, ?, '2020-01-01', 0)",
				UUID.randomUUID().toString(), person, partnership, role.name(), agency, group);
	}

}
