package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.reading.CaseBriefing;
import org.partnershipactions.cases.reading.CaseReading;
import org.partnershipactions.cases.reading.CaseView;
import org.partnershipactions.cases.reading.CaseView.PartyView;
import org.partnershipactions.cases.victims.CaseContact;
import org.partnershipactions.cases.victims.CaseVictims;
import org.partnershipactions.cases.victims.ContactChannel;
import org.partnershipactions.cases.victims.SurveyLinks;
import org.partnershipactions.cases.victims.SurveySending;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.NewIntervention;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMerging;
import org.partnershipactions.security.Actor;
import org.partnershipactions.security.NotFound;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Odd things that happen in cases: each has a clear answer, and nothing is lost. */
@WholeProduct
@OnH2
class CaseBadInputTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private CaseParties parties;

	@Autowired
	private CaseParties people;

	@Autowired
	private CaseVictims victims;

	@Autowired
	private CaseChanges changes;

	@Autowired
	private CaseReading reading;

	@Autowired
	private CaseBriefing briefings;

	@Autowired
	private InterventionUse powers;

	@Autowired
	private ResidentMerging merging;

	@Autowired
	private SurveySending sending;

	@Autowired
	private SurveyLinks links;

	@Autowired
	private PartnershipClock clock;

	@Autowired
	private TransactionTemplate transaction;

	private String victim;

	private String key;

	@BeforeEach
	void open() {
		this.engine.itIs(BEGIN);
		this.victim = this.engine.resident("Resident 61");
		this.key = this.engine.open(CaseCategory.HARASSMENT, this.victim);
	}

	@AfterEach
	void backToTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void nothingHappensInTheFuture() {
		String neighbour = this.engine.resident("Resident 64");
		as("csu.member", () -> this.parties.join(this.key, neighbour, CaseRole.COMPLAINED_ABOUT));
		CaseContact contact = new CaseContact(null, ContactChannel.TELEPHONE, true, "Called.", BEGIN.plusDays(1));
		assertThat(refused(() -> as("csu.member", () -> this.victims.log(this.key, contact))))
			.containsExactly("madeOn: The day of the contact must be today or earlier");
		assertThat(
				refused(() -> as("csu.member", () -> this.powers.record(this.key, used(neighbour, BEGIN.plusDays(1))))))
			.containsExactly("from: It cannot begin in the future. Record it once it was used");
		assertThat(refused(
				() -> as("csu.member", () -> this.people.addNew(this.key, born(BEGIN.plusDays(1)), CaseRole.WITNESS))))
			.containsExactly("bornOn: The date of birth must be today or earlier");
		assertThat(view("csu.member").circle().parties()).hasSize(2);
		assertThat(view("csu.member").log().contacts()).isEmpty();
	}

	@Test
	void graffitiIsNotRemovedTomorrow() {
		String wall = this.engine.open(CaseCategory.OFFENSIVE_GRAFFITI, null);
		assertThat(refused(() -> this.engine.complete(wall, "Task_RemoveTheGraffiti",
				Map.of("removedOn", "2026-06-02", "removedAt", "08:00"))))
			.containsExactly("removedOn: The day of the removal must be today or earlier");
		assertThat(refused(() -> this.engine.complete(wall, "Task_RemoveTheGraffiti",
				Map.of("removedOn", "2026-06-01", "removedAt", "23:00"))))
			.containsExactly("removedAt: The moment of the removal must not lie in the future");
		assertThat(this.engine.openTasks(wall)).contains("Task_RemoveTheGraffiti");
	}

	@Test
	void aVictimMayBeComplainedAboutTooAndTheCaseSaysSo() {
		as("csu.member", () -> this.parties.join(this.key, this.victim, CaseRole.COMPLAINED_ABOUT));
		assertThat(view("csu.member").circle().parties()).singleElement().satisfies((party) -> {
			assertThat(party.bothSides()).isTrue();
			assertThat(party.roles()).contains(CaseRole.VICTIM, CaseRole.COMPLAINED_ABOUT);
		});
		assertThat(brief()).contains("both a victim and complained about");
	}

	@Test
	void aChildIsCalledOne() {
		as("csu.member", () -> this.people.addNew(this.key, born(LocalDate.of(2011, 6, 2)), CaseRole.VICTIM));
		assertThat(brief()).contains("a child of 14");
		this.engine.itIs(LocalDate.of(2029, 6, 4));
		assertThat(brief()).doesNotContain("a child");
	}

	@Test
	void twoPeopleOfARestrictedCaseWhoAreOneAreShownOnceAndStillToNobodyElse() {
		String other = this.engine.resident("Resident 62");
		as("csu.member", () -> this.parties.join(this.key, other, CaseRole.COMPLAINED_ABOUT));
		as("csu.member", () -> this.changes.restrict(this.key, "A witness is afraid."));
		List.of("triage", "police.member", "moat.coordinator")
			.forEach((account) -> assertThatExceptionOfType(NotFound.class).as(account)
				.isThrownBy(() -> merge(account, this.victim, other)));
		assertThat(view("csu.member").circle().parties()).hasSize(2);
		merge("csu.member", this.victim, other);
		assertThat(view("csu.member").circle().parties()).singleElement().satisfies((party) -> {
			assertThat(party.key()).isEqualTo(this.victim);
			assertThat(party.bothSides()).isTrue();
			assertThat(party.roles()).containsExactly(CaseRole.VICTIM, CaseRole.REPORTER, CaseRole.COMPLAINED_ABOUT);
			assertThat(party.person().mergedRefs()).hasSize(1);
		});
		assertThat(brief()).contains("both a victim and complained about");
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> Actor.as("triage", () -> this.reading.key(this.engine.now(this.key).ref())));
		as("csu.member", () -> this.merging.unmerge(other, "They are sisters."));
		assertThat(view("csu.member").circle().parties()).hasSize(2).noneMatch(PartyView::bothSides);
	}

	@Test
	void aSurveysLinkWorksUntilItsLastDayAndNoLonger() {
		this.engine.work(this.key, CaseOnTheEngine.plan());
		this.engine.complete(this.key, "Task_ProposeClosure",
				Map.of("outcome", "RESOLVED_INFORMALLY", "behaviour", "IMPROVED", "summary", "They spoke."));
		this.engine.complete(this.key, "Task_ApproveClosure", Map.of("decision", "APPROVE"));
		this.engine.complete(this.key, "Task_TellTheVictim", Map.of("channel", "TELEPHONE"));
		String secret = Actor.as("csu.member", () -> this.sending.link(this.key)).replace("/survey/", "");
		LocalDate last = Actor.as("nobody", () -> this.links.bySecret(secret)).validUntil();
		this.clock.moveTo(last.atTime(23, 50).atZone(PartnershipClock.LONDON).toInstant());
		assertThat(Actor.as("nobody", () -> this.links.takesAnswers(secret))).isTrue();
		this.clock.moveTo(last.plusDays(1).atTime(0, 10).atZone(PartnershipClock.LONDON).toInstant());
		assertThat(Actor.as("nobody", () -> this.links.takesAnswers(secret))).isFalse();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> as("nobody", () -> this.links.decline(secret)))
			.withMessageContaining("its time has run out");
		assertThat(this.engine.now(this.key).status()).isEqualTo(CaseStatus.SURVEYING);
	}

	private static NewIntervention used(String subject, LocalDate day) {
		return new NewIntervention("MEDIATION", "csu", subject, day.atTime(12, 0), null, null, null, "Quiet after ten.",
				null);
	}

	private static ResidentFacts born(LocalDate day) {
		return new ResidentFacts("Resident 63", day, null, null, "01732 000063", null, false);
	}

	private CaseView view(String account) {
		return Actor.as(account, () -> this.reading.view(this.key));
	}

	private String brief() {
		return Actor.as("csu.member", () -> this.transaction.execute((status) -> this.briefings.brief(this.key)))
			.toString();
	}

	private void merge(String account, String kept, String other) {
		as(account, () -> this.merging.merge(kept, other, "The same date of birth."));
	}

	private static List<String> refused(Runnable work) {
		try {
			work.run();
			return List.of();
		}
		catch (InvalidAnswers ex) {
			return ex.errors().stream().map((error) -> error.field() + ": " + error.message()).toList();
		}
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
