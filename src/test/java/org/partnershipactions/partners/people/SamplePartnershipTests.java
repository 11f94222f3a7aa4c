package org.partnershipactions.partners.people;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.AgencySummary;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.Role;
import org.partnershipactions.workflow.Queue;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The directory, on the sample. */
@PartnersScenario
class SamplePartnershipTests {

	@Autowired
	Directory directory;

	@Autowired
	CurrentPerson person;

	@Autowired
	SamplePartnership sample;

	@Test
	void loadsTheSampleOnce() {
		int before = this.directory.agencies("sevenoaks").size();
		this.sample.load();
		assertThat(this.directory.agencies("sevenoaks")).hasSize(before).hasSizeGreaterThan(40);
		assertThat(this.directory.groups("sevenoaks")).extracting(TaskGroupSummary::code)
			.containsExactly("domestic-abuse", "acquisitive-crime", "asb", "safeguarding", "substance-misuse",
					"young-people", "road-safety");
	}

	@Test
	void knowsAgenciesByNameAndAlias() {
		assertThat(this.directory.agencyCodesByName("sevenoaks")).containsEntry("moat housing", "moat")
			.containsEntry("moat homes", "moat")
			.containsEntry("kfrs", "kfrs");
		assertThat(this.directory.agency("csu")).contains(new AgencySummary("csu", "Community Safety Unit"));
		assertThat(this.directory.agencyName("nobody")).isEqualTo("nobody");
		assertThat(this.directory.memberAgencies("sevenoaks")).contains("police", "moat").doesNotContain("csu", "csp");
	}

	@Test
	void knowsTheGroupOfAPriority() {
		assertThat(this.directory.groupOfPriority("sevenoaks", new PlanYear(2016), 3)).map(TaskGroupSummary::code)
			.contains("asb");
		assertThat(this.directory.groupOfPriority("sevenoaks", new PlanYear(2016), 8)).isEmpty();
		assertThat(this.directory.groupOfPriority("sevenoaks", new PlanYear(2017), 3)).isEmpty();
	}

	@Test
	void namesTeamsAndPeople() {
		assertThat(this.directory.teamName("sevenoaks", "agency:police")).isEqualTo("Kent Police");
		assertThat(this.directory.teamName("sevenoaks", "group:asb")).isEqualTo("Anti-social behaviour task group");
		assertThat(this.directory.personName("road-safety.lead")).isEqualTo("Road safety task-group lead");
		assertThat(this.directory.personName("police.coordinator")).isEqualTo("Kent Police coordinator");
	}

	@Test
	void letsACoordinatorWorkTheMembersQueueToo() {
		assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("csu", "member")))
			.containsExactly("csu.coordinator", "csu.member");
		assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("csu", "coordinator")))
			.containsExactly("csu.coordinator");
		assertThat(this.directory.usernames("sevenoaks", Queue.ofGroupLead("asb"))).containsExactly("asb.lead");
		assertThat(this.directory.usernames("sevenoaks", Queue.ofPartnership("manager"))).containsExactly("manager");
	}

	@Test
	void tellsWhatTheCurrentPersonHolds() {
		assertThat(as("csu.coordinator", this.person::queues)).containsExactly("agency:csu/coordinator",
				"agency:csu/member");
		assertThat(as("csu.coordinator", () -> this.person.coordinates("csu"))).isTrue();
		assertThat(as("csu.member", () -> this.person.coordinates("csu"))).isFalse();
		assertThat(as("asb.lead", this.person::groupsLed)).containsExactly("asb");
		assertThat(as("manager", () -> this.person.is(Role.MANAGER))).isTrue();
		assertThat(as("board", this.person::seesEverything)).isTrue();
		assertThat(as("csu.member", this.person::seesEverything)).isFalse();
		assertThat(as("csu.member", this.person::name)).isEqualTo("Community Safety Unit member");
	}

	@Test
	void givesTheSystemAPartnershipButNoQueues() {
		assertThat(this.person.username()).isEqualTo("system");
		assertThat(this.person.partnership()).isEqualTo("sevenoaks");
		assertThat(this.person.queues()).isEmpty();
	}

	@Test
	void sendsWorkWhereSomebodyLooks() {
		assertThat(this.directory.queueFor("sevenoaks", "csu", "member")).hasToString("agency:csu/member");
		assertThat(this.directory.queueFor("sevenoaks", "csu", "coordinator")).hasToString("agency:csu/coordinator");
		assertThat(this.directory.queueFor("sevenoaks", "nobody", "member")).hasToString("partnership/manager");
	}

	private static <T> T as(String username, Supplier<T> question) {
		return Actor.as(username, question);
	}

}
