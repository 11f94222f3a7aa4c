package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.CaseAgencies.AgencyRequest;
import org.partnershipactions.contracts.OnH2;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.overdue.OverdueLevel;
import org.partnershipactions.overdue.OverdueReviewing;
import org.partnershipactions.overdue.OverdueView;
import org.partnershipactions.security.Actor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What becomes of late work in a case. */
@WholeProduct
@OnH2
class CaseLateWorkTests {

	private static final LocalDate BEGIN = LocalDate.of(2026, 6, 1);

	private static final LocalDate LATE = LocalDate.of(2026, 6, 9);

	@Autowired
	private CaseOnTheEngine engine;

	@Autowired
	private OverdueReviewing reviews;

	@Autowired
	private CaseAgencies agencies;

	private String key;

	@BeforeEach
	void open() {
		this.engine.itIs(BEGIN);
		this.key = this.engine.open(CaseCategory.NOISE_MUSIC, this.engine.resident("Resident 20"));
	}

	@AfterEach
	void standAtTheBeginning() {
		this.engine.itIs(BEGIN);
	}

	@Test
	void aNewDateMovesTheStepItsTimersAndIsKept() {
		this.engine.itIs(LATE);
		assertThat(review("Task_ContactTheVictim").level()).isEqualTo(OverdueLevel.AGENCY);
		decide("NEW_DATE", Map.of("newDate", "2026-06-19"));
		assertThat(this.engine.due(this.key, "Task_ContactTheVictim")).containsExactly("2026-06-19");
		assertThat(this.engine.timer(this.key, "BoundaryEvent_ContactTheVictimLate"))
			.containsExactly(PartnershipClock.after(LocalDate.of(2026, 6, 19)).toInstant());
		this.engine.itIs(LocalDate.of(2026, 6, 22));
		assertThat(all()).extracting(OverdueView::timesMoved).containsExactly(1);
		assertThat(review("Task_ContactTheVictim").level()).isEqualTo(OverdueLevel.MANAGER);
	}

	@Test
	void anotherAgencyTakesTheWholeCaseOver() {
		this.engine.itIs(LATE);
		decide("CHANGE_AGENCY", Map.of("agency", "sdc-housing"));
		assertThat(this.engine.teams(this.key, "Task_ContactTheVictim")).containsExactly("agency:sdc-housing/member");
	}

	@Test
	void chasingKeepsTheDateAndLooksAgain() {
		this.engine.itIs(LATE);
		decide("CHASE", Map.of());
		assertThat(this.engine.due(this.key, "Task_ContactTheVictim")).containsExactly("2026-06-08");
		assertThat(this.engine.timer(this.key, "BoundaryEvent_ContactTheVictimLate")).singleElement()
			.satisfies((at) -> assertThat(PartnershipClock.dayOf(at)).isEqualTo(LocalDate.of(2026, 6, 17)));
	}

	@Test
	void withdrawingEndsTheCase() {
		this.engine.itIs(LATE);
		decide("WITHDRAW", Map.of());
		assertThat(this.engine.openTasks(this.key)).isEmpty();
		assertThat(this.engine.now(this.key).words()).isEqualTo("Withdrawn");
	}

	@Test
	void aDecisionOfTheTaskGroupCannotGoToAnAgency() {
		this.engine.work(this.key, CaseOnTheEngine.plan("police"));
		this.engine.itIs(LATE);
		assertThat(review("Task_AcceptIntoTheTaskGroup").team()).isEqualTo("group:asb");
		this.engine.complete(this.key, "Task_ExplainTheDelay", explanation());
		List<String> refused = catchThrowableOfType(InvalidAnswers.class,
				() -> this.engine.complete(this.key, "Task_ReviewTheOverdueWork",
						Map.of("decision", "CHANGE_AGENCY", "agency", "police", "comment", "Do it.")))
			.errors()
			.stream()
			.map(FieldError::message)
			.toList();
		assertThat(refused).isNotEmpty();
		assertThat(this.engine.openTasks(this.key)).contains("Task_AcceptIntoTheTaskGroup");
	}

	@Test
	void lateWorkOfAHighCaseGoesUpAtOnce() {
		this.engine.complete(this.key, "Task_ContactTheVictim",
				Map.of("outcome", "REACHED", "channel", "VISIT", "words", "She is afraid."));
		this.engine.complete(this.key, "Task_AssessTheRisk", CaseOnTheEngine.risk("hate=YES", "health=SEVERE"));
		this.engine.itIs(LATE);
		assertThat(review("Task_AgreeTheActionPlan").level()).isNotEqualTo(OverdueLevel.AGENCY);
	}

	@Test
	void anAgencyThatDoesNotAnswerIsReviewedAndReplaced() {
		Actor.as("csu.member", () -> {
			this.agencies.ask(this.key, new AgencyRequest("moat", "Speak to the tenant.", null));
			return null;
		});
		this.engine.complete(this.key, "Task_ContactTheVictim",
				Map.of("outcome", "REACHED", "channel", "VISIT", "words", "It goes on."));
		this.engine.complete(this.key, "Task_AssessTheRisk", CaseOnTheEngine.risk());
		this.engine.complete(this.key, "Task_AgreeTheActionPlan", CaseOnTheEngine.plan());
		this.engine.itIs(LATE);
		assertThat(review("Task_AnswerTheRequest").team()).isEqualTo("agency:moat");
		decide("CHANGE_AGENCY", Map.of("agency", "wkha"));
		assertThat(this.engine.teams(this.key, "Task_AnswerTheRequest")).containsExactly("agency:wkha/coordinator");
		assertThat(this.engine.now(this.key).agencies()).containsExactly("wkha");
	}

	@Test
	void aStepIsRemindedOfOnlyWhereThereIsTime() {
		this.engine.itIs(LocalDate.of(2026, 6, 5));
		assertThat(this.engine.reminders(this.key)).isEqualTo(1);
	}

	private void decide(String decision, Map<String, Object> more) {
		this.engine.complete(this.key, "Task_ExplainTheDelay", explanation());
		Map<String, Object> answers = new HashMap<>(Map.of("decision", decision, "comment", "So be it."));
		answers.putAll(more);
		this.engine.complete(this.key, "Task_ReviewTheOverdueWork", answers);
	}

	private OverdueView review(String task) {
		return all().stream().filter((one) -> one.step().task().equals(task)).findFirst().orElseThrow();
	}

	private List<OverdueView> all() {
		return this.reviews.open("sevenoaks")
			.stream()
			.filter((one) -> one.path().equals("/cases/" + this.engine.now(this.key).ref()))
			.toList();
	}

	private static Map<String, Object> explanation() {
		return Map.of("reason", "STAFF", "explanation", "Two are away.", "remedy", "A colleague helps.");
	}

}
