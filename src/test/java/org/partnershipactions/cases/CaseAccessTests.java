package org.partnershipactions.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.reading.CaseBriefing;
import org.partnershipactions.cases.reading.CaseHistory;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.risk.RiskChanging;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.InvolvementReading.Involvement;
import org.partnershipactions.residents.places.PlaceView;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.BriefingSection;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who may do what with a case, and whose names they read. */
@WholeProduct
@OnH2
class CaseAccessTests {

	private static final String NAME = "Resident Planted-4711";

	private static final String SAID = "Planted-4712 said it wakes the children";

	private static final List<String> ACCOUNTS = List.of("csu.member", "csu.coordinator", "asb.lead", "manager",
			"triage", "police.member", "moat.coordinator", "road-safety.lead", "board", "auditor", "admin");

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private CaseAccess access;

	@Autowired
	private CaseAgencies agencies;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private CaseParties parties;

	@Autowired
	private CaseClosing reopening;

	@Autowired
	private RiskChanging risk;

	@Autowired
	private CaseBriefing briefings;

	@Autowired
	private CaseHistory involvements;

	@Autowired
	private CaseReading reading;

	@Autowired
	private JdbcTemplate sql;

	@Autowired
	private TransactionTemplate transaction;

	private String victim;

	private String key;

	@BeforeEach
	void open() {
		this.victim = this.engine.resident(NAME);
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, this.victim);
		as("csu.member",
				() -> this.agencies.ask(this.key, new AgencyRequest("police", "Patrol past Planted-4713.", null)));
	}

	@Test
	void aCaseIsSeenByItsAgenciesItsTaskGroupTheManagerAndTriage() {
		assertThat(who(this.access::sees)).containsExactly("csu.member", "csu.coordinator", "asb.lead", "manager",
				"triage", "police.member");
	}

	@Test
	void aRestrictedCaseIsSeenByItsLeadOfficerAndTheTaskGroupLeadAlone() {
		as("csu.member", () -> this.changes.restrict(this.key, "A witness is afraid."));
		assertThat(who(this.access::sees)).containsExactly("csu.member", "asb.lead");
		assertThat(who(this.access::seesIdentity)).containsExactly("csu.member", "asb.lead");
		assertThat(who(this.access::runs)).containsExactly("csu.member", "asb.lead");
		assertThat(who(this.access::mayOpen)).containsExactly("csu.coordinator", "manager", "police.member");
		as("asb.lead", () -> this.changes.unrestrict(this.key, "Nobody is afraid any more."));
		assertThat(who(this.access::sees)).contains("triage");
	}

	@Test
	void whoComplainsIsKnownToTheLeadAndToWhomeverItTells() {
		assertThat(who(this.access::seesIdentity)).containsExactly("csu.member", "csu.coordinator", "asb.lead",
				"manager");
		as("csu.member", () -> this.changes.showIdentity(this.key, "police", true));
		assertThat(who(this.access::seesIdentity)).contains("police.member");
	}

	@Test
	void briefingsNameNobodyToAnAgencyThatMayNotKnow() {
		assertThat(brief("csu.member")).contains(NAME);
		assertThat(brief("police.member")).doesNotContain(NAME).contains("Not shown to you");
		assertThat(brief("moat.coordinator")).isEmpty();
	}

	@Test
	void whereACaseIsIsToldOnThePageAndInTheTaskToWhomeverMayKnowNames() {
		String address = "14 Sample Street, Swanley";
		assertThat(who(this.access::seesPlaces)).isEqualTo(who(this.access::seesIdentity));
		Stream.of("csu.member", "asb.lead", "manager").forEach((account) -> {
			assertThat(brief(account)).as(account).contains(address);
			assertThat(places(account)).as(account).contains(address);
		});
		Stream.of("police.member", "triage").forEach((account) -> {
			assertThat(brief(account)).as(account).doesNotContain(address);
			assertThat(places(account)).as(account).isEmpty();
		});
		as("csu.member", () -> this.changes.showIdentity(this.key, "police", true));
		assertThat(places("police.member")).contains(address);
	}

	@Test
	void whatAPersonIsPartOfIsToldToWhomeverMayKnow() {
		assertThat(Actor.as("csu.member", () -> this.involvements.of(List.of(this.victim))))
			.extracting(Involvement::role)
			.containsExactly("Reporter", "Victim");
		assertThat(Actor.as("police.member", () -> this.involvements.of(List.of(this.victim)))).isEmpty();
		assertThat(Actor.as("police.member", () -> this.access.identified(List.of(this.victim)))).isEmpty();
		as("csu.member", () -> this.parties.join(this.key, this.victim, CaseRole.COMPLAINED_ABOUT));
		assertThat(brief("csu.member")).contains("both a victim and complained about");
		assertThat(Actor.as("police.member", () -> this.access.identified(List.of(this.victim)))).isEmpty();
	}

	@Test
	void theOnlyVictimStays() {
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> as("csu.member", () -> this.parties.leave(this.key, this.victim, CaseRole.VICTIM)))
			.satisfies((refused) -> assertThat(refused.errors().get(0).message()).contains("only victim"));
	}

	@Test
	void onlyTheManagerTakesBackMergesAndGivesAway() {
		Stream.of("csu.member", "asb.lead", "police.member", "triage", "board").forEach((account) -> {
			refused(account, () -> this.changes.withdraw(this.key, "No."));
			refused(account, () -> this.changes.merge(this.key, "C-2026-0001", "No."));
			refused(account, () -> this.changes.changeLead(this.key, "moat", "No."));
		});
	}

	@Test
	void onlyTheTaskGroupLeadLowersTheRisk() {
		Stream.of("csu.member", "csu.coordinator", "manager", "police.member")
			.forEach((account) -> refused(account, () -> this.risk.lower(this.key, RiskBand.STANDARD, "No.")));
	}

	@Test
	void outsidersDoNothing() {
		Stream.of("police.member", "moat.coordinator", "triage", "road-safety.lead", "board", "auditor", "admin")
			.forEach((account) -> {
				refused(account, () -> this.agencies.ask(this.key, new AgencyRequest("moat", "Help.", null)));
				refused(account, () -> this.agencies.release(this.key, "police", "No."));
				refused(account, () -> this.parties.join(this.key, this.victim, CaseRole.WITNESS));
				refused(account, () -> this.changes.restrict(this.key, "No."));
				refused(account, () -> this.changes.showIdentity(this.key, "police", true));
				refused(account, () -> this.reopening.reopen(this.key, "No."));
			});
	}

	@Test
	void nothingThatWasTypedOrNamedStandsOpenInTheDatabase() {
		this.engine.complete(this.key, "Task_ContactTheVictim",
				Map.of("outcome", "REACHED", "channel", "TELEPHONE", "words", SAID));
		this.engine.complete(this.key, "Task_AssessTheRisk", CaseOnTheEngine.risk());
		Map<String, Object> plan = CaseOnTheEngine.plan("moat");
		plan.put("summary", SAID);
		this.engine.complete(this.key, "Task_AgreeTheActionPlan", plan);
		this.engine.complete(this.key, "Task_AcceptIntoTheTaskGroup", Map.of("decision", "ACCEPT", "reason", SAID));
		as("manager", () -> this.changes.withdraw(this.key, SAID));
		String dump = String.join("\n", this.sql.queryForList("script nopasswords nosettings", String.class));
		assertThat(dump).contains(this.key).doesNotContain("Planted-471");
	}

	private List<String> places(String account) {
		return Actor.as(account, () -> this.reading.view(this.key))
			.circle()
			.places()
			.stream()
			.map(PlaceView::address)
			.toList();
	}

	private String brief(String account) {
		return Actor.as(account, () -> this.transaction.execute((status) -> this.briefings.brief(this.key)))
			.stream()
			.map(BriefingSection::toString)
			.reduce("", String::concat);
	}

	private List<String> who(Predicate<String> may) {
		return ACCOUNTS.stream().filter((account) -> Actor.as(account, () -> may.test(this.key))).toList();
	}

	private static void refused(String account, Runnable work) {
		assertThatExceptionOfType(AccessDeniedException.class).as(account).isThrownBy(() -> as(account, work));
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
