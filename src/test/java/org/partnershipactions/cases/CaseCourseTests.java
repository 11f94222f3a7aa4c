package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.risk.RiskChanging;
import org.partnershipactions.cases.victims.CaseContact;
import org.partnershipactions.cases.victims.CaseVictims;
import org.partnershipactions.cases.victims.ContactChannel;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What keeps coming back while a case is worked, and what a changed plan brings. */
@WholeProduct
@OnH2
class CaseCourseTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final Map<String, Object> TOLD = Map.of("outcome", "REACHED", "channel", "EMAIL", "words",
			"We spoke to both sides.");

	private static final Map<String, Object> FAILED = Map.of("outcome", "NOT_REACHED", "channel", "TELEPHONE");

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private CasePlanning planning;

	@Autowired
	private CaseVictims victims;

	@Autowired
	private RiskChanging risk;

	private String key;

	@BeforeEach
	void open() {
		this.engine.itIs(BEGIN);
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 22"));
	}

	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void updatesComeByTheRiskOrMoreOftenIfThatWasAgreed() {
		Map<String, Object> plan = CaseOnTheEngine.plan();
		plan.put("updateEvery", 21);
		assertThat(catchThrowableOfType(InvalidAnswers.class, () -> this.engine.work(this.key, plan)).errors())
			.extracting(FieldError::field)
			.containsExactly("updateEvery");
		plan.put("updateEvery", 3);
		this.engine.complete(this.key, "Task_AgreeTheActionPlan", plan);
		assertThat(this.engine.due(this.key, "Task_UpdateTheVictim")).containsExactly("2026-06-04");
		this.engine.complete(this.key, "Task_UpdateTheVictim", TOLD);
		assertThat(this.engine.due(this.key, "Task_UpdateTheVictim")).containsExactly("2026-06-04");
	}

	@Test
	void aPlanThatConsideredNoPowerIsRefused() {
		Map<String, Object> plan = CaseOnTheEngine.plan();
		plan.put("powers", List.of());
		assertThat(catchThrowableOfType(InvalidAnswers.class, () -> this.engine.work(this.key, plan)).errors())
			.extracting(FieldError::field)
			.containsExactly("powers");
	}

	@Test
	void aFormalPowerGoesToTheTaskGroup() {
		Map<String, Object> plan = CaseOnTheEngine.plan();
		plan.put("powers", List.of(Map.of("tool", "CP_NOTICE", "use", "USED", "why", "Warnings did not help.")));
		this.engine.work(this.key, plan);
		assertThat(this.engine.teams(this.key, "Task_AcceptIntoTheTaskGroup")).containsExactly("group:asb/lead");
	}

	@Test
	void supervisionComesWithTheRiskAndEndsWithIt() {
		this.engine.work(this.key, CaseOnTheEngine.plan());
		assertThat(this.engine.openTasks(this.key)).doesNotContain("Task_SuperviseTheCase");
		as("csu.member", () -> this.risk.raise(this.key, RiskBand.MEDIUM, "It is getting worse."));
		assertThat(this.engine.teams(this.key, "Task_SuperviseTheCase")).containsExactly("agency:csu/coordinator");
		assertThat(this.engine.due(this.key, "Task_SuperviseTheCase")).containsExactly("2026-06-29");
		as("csu.member", () -> this.risk.raise(this.key, RiskBand.HIGH, "There were threats."));
		assertThat(this.engine.teams(this.key, "Task_SuperviseTheCase")).containsExactly("group:asb/lead");
		assertThat(this.engine.due(this.key, "Task_SuperviseTheCase")).containsExactly("2026-06-15");
		this.engine.complete(this.key, "Task_SuperviseTheCase", Map.of("words", "Visit her this week."));
		assertThat(this.engine.due(this.key, "Task_SuperviseTheCase")).containsExactly("2026-06-15");
		as("asb.lead", () -> this.risk.lower(this.key, RiskBand.STANDARD, "She has moved."));
		this.engine.complete(this.key, "Task_SuperviseTheCase", Map.of("words", "Nothing more to look at."));
		assertThat(this.engine.openTasks(this.key)).doesNotContain("Task_SuperviseTheCase");
	}

	@Test
	void aChangedPlanAsksTheNewAgencyAndTheTaskGroup() {
		this.engine.work(this.key, CaseOnTheEngine.plan());
		AgreeActionPlan.PowerRow power = new AgreeActionPlan.PowerRow("WARNING", AgreeActionPlan.Use.USED, "Again.");
		AgreeActionPlan changed = new AgreeActionPlan("More is needed.",
				List.of(new AgreeActionPlan.StepRow("police", "Patrol at night.", null)), List.of(power), null);
		as("csu.member", () -> this.planning.change(this.key, changed));
		as("csu.member", () -> this.planning.change(this.key, changed));
		assertThat(this.engine.teams(this.key, "Task_AnswerTheRequest")).containsExactly("agency:police/coordinator");
		assertThat(this.engine.items(this.key, "Task_AcceptTheCaseLater")).hasSize(1);
	}

	@Test
	void updatesEndWithTheLetterAndComeBackWithTheVictim() {
		this.engine.work(this.key, CaseOnTheEngine.plan());
		this.engine.complete(this.key, "Task_UpdateTheVictim", FAILED);
		this.engine.complete(this.key, "Task_UpdateTheVictim", FAILED);
		this.engine.complete(this.key, "Task_UpdateTheVictim", FAILED);
		this.engine.itIs(LocalDate.of(2026, 6, 3));
		this.engine.complete(this.key, "Task_UpdateTheVictim", Map.of("outcome", "LETTER_SENT"));
		assertThat(this.engine.openTasks(this.key)).containsExactly("Task_ProposeClosure");
		assertThat(this.engine.due(this.key, "Task_ProposeClosure")).containsExactly("2026-06-17");
		as("csu.member", () -> this.victims.log(this.key,
				new CaseContact(null, ContactChannel.TELEPHONE, true, "She was away.", null)));
		assertThat(this.engine.openTasks(this.key)).containsExactly("Task_ProposeClosure", "Task_UpdateTheVictim");
		assertThat(this.engine.due(this.key, "Task_ProposeClosure")).containsExactly("2026-07-15");
	}

	@Test
	void aReportThatComesBeforeTheFirstAssessmentBringsItForward() {
		this.engine.complete(this.key, "Task_ContactTheVictim",
				Map.of("outcome", "REACHED", "channel", "VISIT", "words", "It goes on."));
		assertThat(this.engine.due(this.key, "Task_AssessTheRisk")).containsExactly("2026-06-08");
		this.engine.link(this.key, CaseCategory.NOISE_MUSIC);
		assertThat(this.engine.due(this.key, "Task_AssessTheRisk")).containsExactly("2026-06-02");
		assertThat(this.engine.openTasks(this.key)).containsExactly("Task_AssessTheRisk");
	}

	private static void as(String account, Runnable work) {
		Actor.as(account, () -> {
			work.run();
			return null;
		});
	}

}
