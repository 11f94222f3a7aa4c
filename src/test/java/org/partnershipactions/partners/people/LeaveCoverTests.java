package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.PartnersScenario;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.people.LeavePlanning.PersonName;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.CurrentPerson;
import org.partnershipactions.security.SamePerson;
import org.partnershipactions.workflow.Queue;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.request.RequestContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** Who can pass on what to whom during leave, for how long, and what it is worth. */
@PartnersScenario
class LeaveCoverTests {

	private static final LocalDate TODAY = LocalDate.now();

	private static final List<String> ACCOUNTS = List.of("wkha.member", "wkha.coordinator", "imago.member",
			"imago.coordinator", "asb.lead", "manager", "board", "triage", "admin", "auditor");

	private static final Set<String> RESERVED = Set.of("admin", "auditor");

	@Autowired
	LeavePlanning leave;

	@Autowired
	CurrentPerson person;

	@Autowired
	Directory directory;

	@Autowired
	SamePerson samePerson;

	@Autowired
	MembershipAdministration memberships;

	@Autowired
	MockMvcTester web;

	@Autowired
	JdbcTemplate sql;

	@BeforeEach
	@AfterEach
	void nobodyIsAway() {
		this.sql.update("delete from leave_cover");
		asInTheNextRequest();
	}

	/** What a person holds is read once a request, and the test is one. */
	private static void asInTheNextRequest() {
		RequestContextHolder.resetRequestAttributes();
	}

	/** Every account arranges for every account with every account. */
	@Test
	void passesOnOnlyWhatIsOfTheAgencyToColleaguesAndTheRestOnlyByThePersonOrTheManager() {
		List<String> wrong = new ArrayList<>();
		for (String arranging : ACCOUNTS) {
			for (String away : ACCOUNTS) {
				for (String taking : ACCOUNTS) {
					boolean allowed = allowed(arranging, away, taking);
					boolean arranged = arranged(arranging, away, taking);
					Set<String> more = new HashSet<>(as(taking, this.person::queues));
					more.removeAll(queuesOf(taking));
					Set<String> passed = allowed ? new HashSet<>(queuesOf(away)) : new HashSet<>();
					passed.removeAll(queuesOf(taking));
					if (arranged != allowed || !more.equals(passed)) {
						wrong.add("%s lets %s act for %s: arranged %s in place of %s, passes on %s in place of %s"
							.formatted(arranging, taking, away, arranged, allowed, more, passed));
					}
					assertThat(as(taking, () -> RESERVED.stream().anyMatch((role) -> holds(role))))
						.as("a reserved role of %s", taking)
						.isEqualTo(RESERVED.contains(taking));
					nobodyIsAway();
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	@Test
	void oneCoverAfterAnotherLastsNoLongerUnlessThePersonSaysSo() {
		arrange("moat.coordinator", "moat.member", "moat.coordinator", 0, 39);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> arrange("moat.coordinator", "moat.member", "moat.coordinator", 40, 69))
			.withMessageContaining("70 days")
			.satisfies((refused) -> assertThat(refused.errors()).extracting((error) -> error.field())
				.containsExactly("ends"));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> arrange("moat.coordinator", "moat.member", "moat.coordinator", 800, 801))
			.satisfies((refused) -> assertThat(refused.errors()).extracting((error) -> error.field())
				.containsExactly("begins"));
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> arrange("moat.coordinator", "moat.member", "moat.coordinator", -30, 2))
			.withMessageContaining("last week");
		arrange("moat.coordinator", "moat.member", "moat.coordinator", 40, 59);
		arrange("moat.member", "moat.member", "moat.coordinator", 60, 69);
	}

	/** Nobody is offered who would be refused. */
	@Test
	void offersThoseWhoCanActForSomebody() {
		for (String arranging : ACCOUNTS) {
			List<String> possible = ACCOUNTS.stream()
				.filter((taking) -> ACCOUNTS.stream().anyMatch((away) -> allowed(arranging, away, taking)))
				.toList();
			assertThat(as(arranging, this.leave::covers).stream().map(PersonName::username).filter(ACCOUNTS::contains))
				.as("offered to %s", arranging)
				.containsExactlyInAnyOrderElementsOf(possible);
		}
	}

	@Test
	void opensNoAgencysCasesToAnotherOnThePageAndThroughTheApi() {
		assertThat(post("wkha.member", "wkha.member", "imago.member", TODAY, TODAY.plusDays(7))).hasStatus(422)
			.bodyJson()
			.isLenientlyEqualTo("{\"errors\":[{\"field\":\"cover\"}]}");
		assertThat(this.web.post()
			.uri("/leave")
			.param("away", "wkha.member")
			.param("cover", "imago.member")
			.param("begins", TODAY.toString())
			.param("ends", TODAY.toString())
			.with(user("wkha.member"))
			.with(csrf())).hasStatus(422)
			.bodyText()
			.contains("href=\"#cover\"", "does not work for", "Choose a colleague of the same agency");
		assertThat(post("wkha.member", "wkha.member", "wkha.coordinator", TODAY, TODAY)).hasStatus(201);
		assertThat(this.web.get().uri("/api/leave").with(user("wkha.coordinator"))).hasStatusOk()
			.bodyText()
			.contains("\"away\":\"wkha.member\"", "\"cover\":\"wkha.coordinator\"");
		assertThat(this.web.get().uri("/leave").with(user("wkha.member"))).hasStatusOk()
			.bodyText()
			.contains("at most", "60", "Both of you are told");
	}

	@Test
	void lastsAsLongAsTheLocalFigureSays() {
		assertThat(post("asb.lead", "asb.lead", "manager", TODAY, TODAY.plusDays(60))).hasStatus(422)
			.bodyText()
			.contains("\"field\":\"ends\"", "at most 60 days");
		assertThat(post("asb.lead", "asb.lead", "manager", TODAY, TODAY.plusDays(59))).hasStatus(201);
	}

	@Test
	void isNeitherTwiceNorInACircle() {
		arrange("asb.lead", "asb.lead", "manager", 0, 9);
		refused("asb.lead", "manager", 9, 12, "acts for");
		refused("asb.lead", "board", 5, 6, "acts for");
		refused("manager", "asb.lead", 3, 4, "is away in that time");
		arrange("manager", "manager", "board", 3, 4);
		refused("board", "asb.lead", 4, 4, "is away in that time");
		refused("road-safety.lead", "manager", 2, 3, "Choose somebody who is there all the time");
		arrange("manager", "manager", "asb.lead", 10, 12);
		arrange("asb.lead", "asb.lead", "manager", 13, 14);
	}

	@Test
	void endsByEitherSideAndWithThePlaceOfTheColleague() {
		for (String side : List.of("wkha.member", "wkha.coordinator")) {
			String id = arrange("wkha.coordinator", "wkha.coordinator", "wkha.member", 0, 5);
			assertThat(coordinates("wkha.member")).isTrue();
			assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("wkha", "coordinator")))
				.contains("wkha.member");
			assertThat(this.web.delete().uri("/api/leave/" + id).with(user("imago.coordinator")).with(csrf()))
				.hasStatus(404);
			assertThat(this.web.delete().uri("/api/leave/" + id).with(user(side)).with(csrf())).hasStatus(204);
			asInTheNextRequest();
			assertThat(coordinates("wkha.member")).isFalse();
			nobodyIsAway();
		}
		arrange("wkha.coordinator", "wkha.coordinator", "wkha.member", 0, 5);
		this.sql.update("update membership set ends = ? where person = 'wkha.member'", TODAY.minusDays(1));
		asInTheNextRequest();
		try {
			assertThat(as("wkha.member", this.person::queues)).isEmpty();
			assertThat(this.directory.usernames("sevenoaks", Queue.ofAgency("wkha", "coordinator")))
				.containsExactly("wkha.coordinator");
		}
		finally {
			this.sql.update("update membership set ends = null where person = 'wkha.member'");
		}
	}

	@Test
	void makesTwoPeopleOneWhereNobodyDecidesOnTheirOwnWork() {
		assertThat(this.samePerson.are("asb.lead", "asb.lead")).isTrue();
		assertThat(this.samePerson.are("asb.lead", "manager")).isFalse();
		String id = arrange("asb.lead", "asb.lead", "manager", 0, 9);
		assertThat(this.samePerson.are("asb.lead", "manager")).isTrue();
		assertThat(this.samePerson.are("manager", "asb.lead")).isTrue();
		assertThat(this.samePerson.are("board", "manager")).isFalse();
		this.sql.update("update leave_cover set begins = ?, ends = ? where id = ?", TODAY.minusDays(40),
				TODAY.minusDays(30), id);
		assertThat(this.samePerson.are("asb.lead", "manager")).as("what one did as the other waits").isTrue();
		this.sql.update("update leave_cover set begins = ?, ends = ? where id = ?", TODAY.minusDays(90),
				TODAY.minusDays(70), id);
		assertThat(this.samePerson.are("asb.lead", "manager")).isFalse();
	}

	/** By the design alone. */
	private static boolean allowed(String arranging, String away, String taking) {
		if (away.equals(taking) || RESERVED.contains(away) || RESERVED.contains(taking)) {
			return false;
		}
		boolean self = arranging.equals(away) || arranging.equals("manager");
		return (agency(away) != null)
				? agency(away).equals(agency(taking)) && (self || arranging.equals(agency(away) + ".coordinator"))
				: self;
	}

	private static String agency(String account) {
		return (account.endsWith(".member") || account.endsWith(".coordinator"))
				? account.substring(0, account.indexOf('.')) : null;
	}

	private static Set<String> queuesOf(String account) {
		String agency = agency(account);
		if (agency != null) {
			return account.endsWith(".member") ? Set.of("agency:" + agency + "/member")
					: Set.of("agency:" + agency + "/member", "agency:" + agency + "/coordinator");
		}
		return account.equals("asb.lead") ? Set.of("group:asb/lead")
				: Set.of("partnership/" + ("admin".equals(account) ? "administrator" : account));
	}

	private boolean holds(String role) {
		return this.person.queues().contains("partnership/" + ("admin".equals(role) ? "administrator" : role));
	}

	private boolean coordinates(String account) {
		return as(account, () -> this.person.coordinates("wkha"));
	}

	private boolean arranged(String arranging, String away, String taking) {
		try {
			as(arranging, () -> this.leave.arrange(new CoverRequest(away, taking, TODAY, TODAY)));
			return true;
		}
		catch (InvalidAnswers refused) {
			assertThat(refused.errors()).hasSize(1);
			return false;
		}
	}

	private String arrange(String arranging, String away, String taking, int first, int last) {
		return as(arranging,
				() -> this.leave.arrange(new CoverRequest(away, taking, TODAY.plusDays(first), TODAY.plusDays(last))));
	}

	private void refused(String away, String taking, int first, int last, String why) {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> arrange(away, away, taking, first, last))
			.withMessageContaining(why);
	}

	private MvcTestResult post(String account, String away, String taking, LocalDate first, LocalDate last) {
		return this.web.post()
			.uri("/api/leave")
			.with(user(account))
			.with(csrf())
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"away\":\"%s\",\"cover\":\"%s\",\"begins\":\"%s\",\"ends\":\"%s\"}".formatted(away, taking,
					first, last))
			.exchange();
	}

	private static <T> T as(String username, Supplier<T> work) {
		return Actor.as(username, work);
	}

}
