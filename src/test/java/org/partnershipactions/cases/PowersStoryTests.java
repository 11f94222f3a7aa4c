package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.CaseParticipants.CaseRole;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.powers.Breach;
import org.partnershipactions.powers.InterventionCatalogue;
import org.partnershipactions.powers.InterventionOutcome;
import org.partnershipactions.powers.InterventionUse;
import org.partnershipactions.powers.InterventionView;
import org.partnershipactions.powers.NewIntervention;
import org.partnershipactions.residents.InvolvementReading;
import org.partnershipactions.residents.InvolvementReading.Involvement;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.Actor;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A tool and a power in a case on the real engine, from the warning to the end. */
@WholeProduct
@OnH2
class PowersStoryTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final String REVIEW = "Task_ReviewTheIntervention";

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private InterventionUse powers;

	@Autowired
	private InterventionCatalogue interventions;

	@Autowired
	private CaseParties parties;

	@Autowired
	private ResidentRegister residents;

	@Autowired
	private List<InvolvementReading> involvements;

	private String person;

	private String key;

	@BeforeEach
	void somebodyIsComplainedAbout() {
		this.engine.itIs(BEGIN);
		this.person = Actor.as("triage", () -> this.residents.add("sevenoaks",
				new ResidentFacts("Resident 44", LocalDate.of(1980, 5, 1), null, null, null, null, false)));
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, null);
		as("csu.member", () -> this.parties.join(this.key, this.person, CaseRole.COMPLAINED_ABOUT));
	}

	@AfterEach
	void backToTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void aNoticeComesAfterAWarningWithTimeToActAndEndsWithItsOwner() {
		assertThat(refused("CP_NOTICE", null)).contains("a written warning with time to act comes first");
		String warning = record("CP_WARNING", LocalDate.of(2026, 6, 8));
		assertThat(this.engine.due(this.key, REVIEW)).containsExactly("2026-06-08");
		assertThat(refused("CP_NOTICE", null)).contains("a written warning with time to act comes first");
		this.engine.itIs(LocalDate.of(2026, 6, 8));
		this.engine.complete(this.key, REVIEW, over("NO_EFFECT"));
		assertThat(view(warning).outcome()).isEqualTo(InterventionOutcome.NO_EFFECT);
		this.engine.itIs(LocalDate.of(2026, 6, 9));
		String notice = record("CP_NOTICE", null);
		assertThat(this.engine.due(this.key, REVIEW)).containsExactly("2026-06-30");
		assertThat(this.engine.teams(this.key, REVIEW)).containsExactly("agency:csu/member");
		assertThat(this.interventions.liveWithoutOwner(this.key)).containsExactly("Community Protection Notice");
		as("csu.member", () -> this.powers.giveTo(notice, "sdc-housing"));
		assertThat(this.engine.teams(this.key, REVIEW)).containsExactly("agency:sdc-housing/member");
		assertThat(this.interventions.liveWithoutOwner(this.key)).isEmpty();
		this.engine.itIs(LocalDate.of(2026, 6, 30));
		this.engine.complete(this.key, REVIEW, over("WORKED"));
		assertThat(this.engine.items(this.key, REVIEW)).isEmpty();
		assertThat(view(notice).endedOn()).isEqualTo(LocalDate.of(2026, 6, 30));
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> as("csu.member", () -> this.powers.breached(notice, breach(50))));
	}

	@Test
	void aPenaltyOverTheLawsHighestIsRefusedByName() {
		record("CP_WARNING", LocalDate.of(2026, 6, 8));
		this.engine.itIs(LocalDate.of(2026, 6, 9));
		String notice = record("CP_NOTICE", null);
		InvalidAnswers refused = catchThrowableOfType(InvalidAnswers.class,
				() -> as("csu.member", () -> this.powers.breached(notice, breach(101))));
		assertThat(refused.errors()).extracting(FieldError::message)
			.singleElement()
			.asString()
			.contains("Community Protection Notice", "£100");
		as("csu.member", () -> this.powers.breached(notice, breach(100)));
		assertThat(view(notice).breaches()).extracting(Breach::penaltyPounds).containsExactly(100);
	}

	@Test
	void aNoticeThatGoesOnComesBackOnTheDayOfItsReview() {
		record("CP_WARNING", LocalDate.of(2026, 6, 8));
		this.engine.itIs(LocalDate.of(2026, 6, 8));
		this.engine.complete(this.key, REVIEW,
				Map.of("next", "GOES_ON", "reviewOn", "2026-07-13", "words", "Quieter so far."));
		assertThat(this.engine.due(this.key, REVIEW)).containsExactly("2026-07-13");
	}

	@Test
	void whatIsUsedOnAPersonIsToldToThoseWhoMaySeeTheCase() {
		record("CP_WARNING", LocalDate.of(2026, 6, 8));
		assertThat(involved("csu.member")).extracting(Involvement::role).contains("Community Protection Warning");
		assertThat(involved("police.member")).isEmpty();
		assertThat(involved("board")).isEmpty();
	}

	@Test
	void onlyThoseWhoRunTheCaseUseAPower() {
		String warning = record("CP_WARNING", LocalDate.of(2026, 6, 8));
		List.of("police.member", "moat.coordinator", "triage", "board", "auditor", "admin").forEach((account) -> {
			assertThatExceptionOfType(AccessDeniedException.class).as(account)
				.isThrownBy(() -> as(account, () -> this.powers.record(this.key, used("ADVICE", null))));
			assertThatExceptionOfType(AccessDeniedException.class).as(account)
				.isThrownBy(() -> as(account, () -> this.powers.breached(warning, breach(null))));
			assertThatExceptionOfType(AccessDeniedException.class).as(account)
				.isThrownBy(() -> as(account, () -> this.powers.giveTo(warning, "moat")));
		});
	}

	private List<Involvement> involved(String account) {
		return Actor.as(account,
				() -> this.involvements.stream()
					.flatMap((teller) -> teller.of(List.of(this.person)).stream())
					.filter((one) -> one.kind().equals("intervention"))
					.toList());
	}

	private String record(String tool, LocalDate actBy) {
		return Actor.as("csu.member", () -> this.powers.record(this.key, used(tool, actBy)));
	}

	private String refused(String tool, LocalDate actBy) {
		return catchThrowableOfType(InvalidAnswers.class, () -> record(tool, actBy)).errors().get(0).message();
	}

	private NewIntervention used(String tool, LocalDate actBy) {
		return new NewIntervention(tool, "csu", this.person, today().atTime(8, 0), null, actBy, null,
				"No music after ten.", null);
	}

	private Breach breach(Integer pounds) {
		return new Breach(today(), "Music at midnight.", pounds);
	}

	private LocalDate today() {
		return this.engine.today();
	}

	private InterventionView view(String intervention) {
		return this.interventions.of(this.key)
			.stream()
			.filter((one) -> one.key().equals(intervention))
			.findFirst()
			.orElseThrow();
	}

	private static Map<String, Object> over(String outcome) {
		return Map.of("next", "OVER", "outcome", outcome, "words", "Looked at the diary sheets.");
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
