package org.partnershipactions.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.ActionPlan.ConsideredPower;
import org.partnershipactions.cases.ActionPlan.PlanStep;
import org.partnershipactions.cases.AgencyRequests.CaseAsk;
import org.partnershipactions.cases.CaseClosure.CaseWithdrawal;
import org.partnershipactions.cases.CaseClosure.ClosureProposal;
import org.partnershipactions.cases.CaseClosure.ReopeningNote;
import org.partnershipactions.cases.CaseClosure.WithdrawalKind;
import org.partnershipactions.cases.CaseDeadlines.StepDue;
import org.partnershipactions.cases.CaseEvent.AgencyAsked;
import org.partnershipactions.cases.CaseEvent.CaseClosed;
import org.partnershipactions.cases.CaseEvent.CaseDateMoved;
import org.partnershipactions.cases.CaseEvent.CaseOpened;
import org.partnershipactions.cases.CaseEvent.ClosureApproved;
import org.partnershipactions.cases.CaseEvent.GraffitiRemoved;
import org.partnershipactions.cases.CaseEvent.HighRiskFound;
import org.partnershipactions.cases.CaseEvent.IdentityShown;
import org.partnershipactions.cases.CaseEvent.ReportLinked;
import org.partnershipactions.cases.CaseParticipants.CaseAgency;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.cases.NewCase.LinkedReport;
import org.partnershipactions.cases.tally.Tally;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.testing.ToldEvents;
import org.partnershipactions.workflow.StepNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The life of a case, from its first report until it is closed, and beyond. */
class AsbCaseTests {

	private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

	private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

	private static final Instant NOON = Instant.parse("2026-06-01T11:00:00Z");

	private final AsbCase asbCase = anOpenCase("C-2026-0001");

	@Test
	void beginsWithItsLeadAgencyAndSaysSo() {
		assertThat(ToldEvents.of(this.asbCase)).contains(new CaseOpened(this.asbCase.key(), "C-2026-0001", "csu"));
		assertThat(this.asbCase.status()).isEqualTo(CaseStatus.OPEN);
		assertThat(this.asbCase.title()).isEqualTo("Noise (music), Riverhead ward");
		assertThat(this.asbCase.isOn("csu")).isTrue();
		assertThat(this.asbCase.isOn("police")).isFalse();
	}

	@Test
	void whoeverReportedIsItsVictimAndAReportIsLinkedOnce() {
		assertThat(this.asbCase.link(report("R-1", "Mrs A"), MONDAY)).isTrue();
		assertThat(this.asbCase.team().residents(CaseRole.VICTIM)).containsExactly("Mrs A");
		assertThat(this.asbCase.team().residents(CaseRole.REPORTER)).containsExactly("Mrs A");
		assertThat(ToldEvents.last(this.asbCase)).isEqualTo(new ReportLinked(this.asbCase.key(), "R-1"));
		assertThat(this.asbCase.link(report("R-1", "Mrs A"), FRIDAY)).isFalse();
		assertThat(this.asbCase.team().reports()).hasSize(1);
	}

	@Test
	void aReportThatNobodySignedLeavesItWithoutAVictim() {
		this.asbCase.link(report("R-1", null), MONDAY);
		assertThat(this.asbCase.hasVictim()).isFalse();
		assertThat(this.asbCase.updating()).isFalse();
	}

	@Test
	void theOnlyVictimStaysUntilThereIsAnother() {
		this.asbCase.join("Mrs A", CaseRole.VICTIM, MONDAY);
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> this.asbCase.leave("Mrs A", CaseRole.VICTIM));
		assertThat(this.asbCase.join("Mr B", CaseRole.VICTIM, MONDAY)).isTrue();
		assertThat(this.asbCase.join("Mr B", CaseRole.VICTIM, MONDAY)).isFalse();
		this.asbCase.leave("Mrs A", CaseRole.VICTIM);
		assertThat(this.asbCase.team().residents(CaseRole.VICTIM)).containsExactly("Mr B");
	}

	@Test
	void oneStepEndsOnceAndNoOtherIsTouched() {
		this.asbCase.begin(CaseStep.CONTACT, due(MONDAY)).begin(CaseStep.GRAFFITI, due(FRIDAY));
		this.asbCase.end(CaseStep.CONTACT);
		assertThat(this.asbCase.deadlines().open()).containsOnlyKeys(CaseStep.GRAFFITI);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.asbCase.end(CaseStep.CONTACT))
			.withMessageContaining("Contact the victim");
	}

	@Test
	void aMovedDateIsKeptForEverAndCounted() {
		this.asbCase.begin(CaseStep.CONTACT, due(MONDAY));
		this.asbCase.moveDate(CaseStep.CONTACT, FRIDAY, "The victim is away.", NOON);
		assertThat(this.asbCase.deadlines().get(CaseStep.CONTACT).day()).isEqualTo(FRIDAY);
		assertThat(this.asbCase.deadlines().get(CaseStep.CONTACT).timesMoved()).isOne();
		assertThat(this.asbCase.deadlines().changes()).singleElement().satisfies((change) -> {
			assertThat(change.from()).isEqualTo(MONDAY);
			assertThat(change.to()).isEqualTo(FRIDAY);
			assertThat(change.reason()).isEqualTo("The victim is away.");
			assertThat(change.at()).isEqualTo(NOON);
		});
		assertThat(ToldEvents.last(this.asbCase))
			.isEqualTo(new CaseDateMoved(this.asbCase.key(), "Task_ContactTheVictim", MONDAY, FRIDAY));
		this.asbCase.deadlines().shift(CaseStep.CONTACT, MONDAY);
		assertThat(this.asbCase.deadlines().get(CaseStep.CONTACT).timesMoved()).isOne();
	}

	@Test
	void highRiskIsToldWhenItIsFoundAndNotEachTime() {
		assertThat(this.asbCase.assumedBand()).isEqualTo(RiskBand.STANDARD);
		assertThat(this.asbCase.supervised()).isFalse();
		assertThat(this.asbCase.band(RiskBand.HIGH)).isTrue();
		assertThat(this.asbCase.band(RiskBand.HIGH)).isFalse();
		assertThat(ToldEvents.of(this.asbCase)).filteredOn(HighRiskFound.class::isInstance).hasSize(1);
		assertThat(this.asbCase.supervised()).isTrue();
		assertThat(this.asbCase.groupDecides()).isTrue();
	}

	@Test
	void theTaskGroupIsAskedForHighRiskFormalPowersAndOtherAgencies() {
		assertThat(this.asbCase.agree(plan(false, step("csu"))).needsTaskGroup()).isFalse();
		assertThat(this.asbCase.agree(plan(true, step("csu"))).needsTaskGroup()).isTrue();
		assertThat(this.asbCase.agree(plan(false, step("csu"), step("police"))).needsTaskGroup()).isTrue();
		this.asbCase.agree(plan(false, step("csu"))).band(RiskBand.HIGH);
		assertThat(this.asbCase.needsTaskGroup()).isTrue();
		this.asbCase.begin(CaseStep.ACCEPT, due(FRIDAY));
		assertThat(this.asbCase.accept(true, null, FRIDAY)).isEqualTo(CaseStep.ACCEPT);
		assertThat(this.asbCase.needsTaskGroup()).isFalse();
	}

	@Test
	void aTaskGroupThatIsAskedLaterEndsThatStep() {
		this.asbCase.begin(CaseStep.ACCEPT_LATER, due(FRIDAY));
		assertThat(this.asbCase.accept(false, "The lead agency can do it.", FRIDAY)).isEqualTo(CaseStep.ACCEPT_LATER);
		assertThat(this.asbCase.acceptedByTaskGroup()).isFalse();
		assertThat(this.asbCase.acceptance().decided()).isTrue();
	}

	@Test
	void anAgencyThatIsAskedIsOnItAndIsAskedOnceForTheSame() {
		this.asbCase.agree(plan(false, step("csu"), step("police")));
		assertThat(this.asbCase.plannedAsks()).extracting(CaseAsk::agency).containsExactly("police");
		this.asbCase.plannedAsks().forEach((ask) -> this.asbCase.ask(ask, MONDAY));
		assertThat(this.asbCase.isOn("police")).isTrue();
		assertThat(this.asbCase.plannedAsks()).isEmpty();
		assertThat(this.asbCase.sendRequests((ask) -> "contribution of " + ask.agency()))
			.containsExactly("contribution of police");
		assertThat(ToldEvents.last(this.asbCase))
			.isEqualTo(new AgencyAsked(this.asbCase.key(), "police", "contribution of police"));
		assertThat(this.asbCase.sendRequests((ask) -> "again")).isEmpty();
	}

	@Test
	void whoComplainsIsShownToAnAgencyThatIsOnItAlone() {
		this.asbCase.showIdentity("police", true);
		assertThat(ToldEvents.of(this.asbCase)).noneMatch(IdentityShown.class::isInstance);
		this.asbCase.ask(new CaseAsk("police", "Patrol past.", null, null), MONDAY).showIdentity("police", true);
		assertThat(this.asbCase.team().agencies()).containsExactly(new CaseAgency("police", MONDAY, true));
		assertThat(ToldEvents.last(this.asbCase)).isEqualTo(new IdentityShown(this.asbCase.key(), "police"));
		this.asbCase.disengage("police");
		assertThat(this.asbCase.isOn("police")).isFalse();
	}

	@Test
	void graffitiIsRemovedInTimeOrNotAndNeverBeforeItWasFound() {
		this.asbCase.graffitiFound(new StepDue(MONDAY, NOON.plusSeconds(3600), 0), NOON);
		assertThatExceptionOfType(InvalidAnswers.class)
			.isThrownBy(() -> anotherWithGraffiti().graffitiRemoved(NOON.minusSeconds(1), MONDAY));
		this.asbCase.graffitiRemoved(NOON.plusSeconds(3600), MONDAY);
		assertThat(ToldEvents.last(this.asbCase)).isEqualTo(new GraffitiRemoved(this.asbCase.key(), true));
		assertThat(anotherWithGraffiti().graffitiRemoved(NOON.plusSeconds(3601), MONDAY))
			.satisfies((late) -> assertThat(ToldEvents.last(late)).isEqualTo(new GraffitiRemoved(late.key(), false)));
	}

	@Test
	void isClosedByTwoPeopleAndAfterTheVictimWasTold() {
		proposed();
		assertThat(this.asbCase.status()).isEqualTo(CaseStatus.CLOSURE_PROPOSED);
		this.asbCase.begin(CaseStep.APPROVE_CLOSURE, due(FRIDAY)).begin(CaseStep.UPDATE, due(FRIDAY));
		this.asbCase.approveClosure(proposal().approvedOn(FRIDAY, "Well done.", "csu.coordinator"));
		assertThat(ToldEvents.last(this.asbCase))
			.isEqualTo(new ClosureApproved(this.asbCase.key(), Outcome.RESOLVED_INFORMALLY, Behaviour.IMPROVED));
		assertThat(this.asbCase.deadlines().open()).isEmpty();
		assertThat(this.asbCase.status()).isEqualTo(CaseStatus.SURVEYING);
		assertThat(this.asbCase.status().live()).isFalse();
		this.asbCase.close(FRIDAY);
		assertThat(ToldEvents.last(this.asbCase))
			.isEqualTo(new CaseClosed(this.asbCase.key(), Outcome.RESOLVED_INFORMALLY, Behaviour.IMPROVED));
		assertThat(this.asbCase.endings().closedOn()).isEqualTo(FRIDAY);
	}

	@Test
	void aClosureThatIsReturnedLeavesItOpenWithoutAnOutcome() {
		proposed();
		this.asbCase.begin(CaseStep.APPROVE_CLOSURE, due(FRIDAY));
		this.asbCase.returnClosure(proposal().returnedOn(FRIDAY, "Ask the victim.", "csu.coordinator"), FRIDAY);
		assertThat(this.asbCase.status()).isEqualTo(CaseStatus.OPEN);
		assertThat(this.asbCase.outcome()).isNull();
		assertThat(this.asbCase.endings().latest().orElseThrow().comment()).isEqualTo("Ask the victim.");
	}

	@Test
	void isCountedFromTheApprovalOnWhereTheTaskGroupTookItIn() {
		assertThat(closed().tally()).isEmpty();
		AsbCase accepted = anOpenCase("C-2026-0002").begin(CaseStep.ACCEPT, due(MONDAY));
		accepted.accept(true, null, MONDAY);
		assertThat(accepted.tally()).isEmpty();
		accepted.begin(CaseStep.APPROVE_CLOSURE, due(FRIDAY)).begin(CaseStep.PROPOSE_CLOSURE, due(FRIDAY));
		accepted.proposeClosure(proposal()).approveClosure(proposal().approvedOn(FRIDAY, null, "asb.lead"));
		assertThat(accepted.tally())
			.contains(new Tally("sevenoaks", TalliedFigure.CLOSURES, FRIDAY, Behaviour.IMPROVED.name()));
	}

	@Test
	void onlyAClosedCaseIsOpenedAgainAndThenBeginsAnew() {
		ReopeningNote note = new ReopeningNote(FRIDAY, "csu.member", "It began again.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.asbCase.reopen(note));
		closed().reopen(note);
		assertThat(this.asbCase.status()).isEqualTo(CaseStatus.OPEN);
		assertThat(this.asbCase.outcome()).isNull();
		assertThat(this.asbCase.begunOn()).isEqualTo(FRIDAY);
		assertThat(this.asbCase.openedOn()).isEqualTo(MONDAY);
	}

	@Test
	void whatWasTakenBackStaysClosedAndSaysWhy() {
		this.asbCase.begin(CaseStep.CONTACT, due(MONDAY));
		this.asbCase.withdraw(new CaseWithdrawal(WithdrawalKind.OPENED_IN_ERROR, null, "Twice.", "manager"), FRIDAY);
		assertThat(this.asbCase.standing()).isEqualTo("Withdrawn");
		assertThat(this.asbCase.deadlines().open()).isEmpty();
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> this.asbCase.reopen(new ReopeningNote(FRIDAY, "csu.member", "Again.")));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> this.asbCase.link(report("R-2", null), FRIDAY));
	}

	@Test
	void takesInThePeopleAndReportsOfAnotherOnceEach() {
		AsbCase other = anOpenCase("C-2026-0002");
		other.link(report("R-1", "Mrs A"), MONDAY);
		this.asbCase.link(report("R-1", "Mrs A"), MONDAY);
		other.join("Mr B", CaseRole.WITNESS, MONDAY);
		this.asbCase.absorb(other, FRIDAY);
		assertThat(this.asbCase.team().reports()).hasSize(1);
		assertThat(this.asbCase.team().residents(CaseRole.VICTIM)).containsExactly("Mrs A");
		assertThat(this.asbCase.team().residents(CaseRole.WITNESS)).containsExactly("Mr B");
	}

	@Test
	void forgetsWhoAndWhatWasSaidButNotWhatIsCounted() {
		this.asbCase.link(report("R-1", "Mrs A"), MONDAY);
		this.asbCase.agree(plan(false, step("csu")));
		closed().erase(FRIDAY);
		assertThat(this.asbCase.erased()).isTrue();
		assertThat(this.asbCase.team().parties()).isEmpty();
		assertThat(this.asbCase.plan().summary()).isNull();
		assertThat(this.asbCase.endings().latest().orElseThrow().summary()).isNull();
		assertThat(this.asbCase.outcome()).isEqualTo(Outcome.RESOLVED_INFORMALLY);
		assertThat(this.asbCase.team().reports()).hasSize(1);
	}

	private static AsbCase anOpenCase(String ref) {
		return new AsbCase(new NewCase("sevenoaks", "csu", "Riverhead", null, Set.of(CaseCategory.NOISE_MUSIC), null),
				ref, MONDAY);
	}

	private static AsbCase anotherWithGraffiti() {
		return anOpenCase("C-2026-0002").graffitiFound(new StepDue(MONDAY, NOON.plusSeconds(3600), 0), NOON);
	}

	private static LinkedReport report(String ref, String reporter) {
		return new LinkedReport("key of " + ref, ref, reporter, null, NOON, Set.of(CaseCategory.NOISE_MUSIC));
	}

	private static StepDue due(LocalDate day) {
		return StepDue.on(MONDAY, day);
	}

	private static PlanStep step(String agency) {
		return new PlanStep(agency, "Speak to the neighbours.", FRIDAY);
	}

	private static ActionPlan plan(boolean formal, PlanStep... steps) {
		return new ActionPlan("We speak to both sides.", null, formal, MONDAY, List.of(steps),
				List.of(new ConsideredPower("MEDIATION", true, "Both agree.")));
	}

	private static ClosureProposal proposal() {
		return new ClosureProposal(Outcome.RESOLVED_INFORMALLY, Behaviour.IMPROVED, "Content.", "They agreed.",
				"csu.member", FRIDAY, null);
	}

	private void proposed() {
		this.asbCase.begin(CaseStep.PROPOSE_CLOSURE, due(FRIDAY)).proposeClosure(proposal());
	}

	private AsbCase closed() {
		proposed();
		this.asbCase.begin(CaseStep.APPROVE_CLOSURE, due(FRIDAY));
		return this.asbCase.approveClosure(proposal().approvedOn(FRIDAY, null, "csu.coordinator")).close(FRIDAY);
	}

}
