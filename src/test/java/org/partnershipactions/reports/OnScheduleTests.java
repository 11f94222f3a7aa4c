package org.partnershipactions.reports;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.action.ActionRow.ActionMoney;
import org.partnershipactions.plan.action.ActionRow.CountedOutput;
import org.partnershipactions.plan.action.Rag;
import org.partnershipactions.plan.action.Stage;
import org.partnershipactions.plan.action.Status;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;

import static org.assertj.core.api.Assertions.assertThat;

class OnScheduleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

	@Test
	void countsCompletedAndGreenAgainstEverythingAdoptedAndNotWithdrawn() {
		YearFigures figures = figures(action(Stage.CLOSED, Status.COMPLETED, Rag.BLUE),
				action(Stage.DELIVER, Status.IN_PROGRESS, Rag.GREEN),
				action(Stage.DELIVER, Status.IN_PROGRESS, Rag.RED), action(Stage.PLAN, Status.NOT_STARTED, Rag.GREY),
				action(Stage.CLOSED, Status.WITHDRAWN, Rag.GREY), action(Stage.DRAFT, Status.NOT_STARTED, Rag.GREY));
		assertThat(figures.onSchedule(80)).isEqualTo(new OnSchedule(2, 4, 80));
		assertThat(figures.notRated()).hasSize(1);
	}

	@Test
	void keepsCompletedInPartInTheDenominatorAlone() {
		YearFigures figures = figures(action(Stage.CLOSED, Status.COMPLETED_IN_PART, Rag.BLUE));
		assertThat(figures.onSchedule(80)).isEqualTo(new OnSchedule(0, 1, 80));
		assertThat(figures.notCounted()).hasSize(1);
	}

	@Test
	void roundsDownSoThatAMissedTargetNeverLooksMet() {
		assertThat(new OnSchedule(799, 1000, 80).percent()).isEqualTo(79);
		assertThat(new OnSchedule(799, 1000, 80).met()).isFalse();
		assertThat(new OnSchedule(4, 5, 80).met()).isTrue();
	}

	@Test
	void reachesNothingWithoutLiveActions() {
		assertThat(new OnSchedule(0, 0, 80).percent()).isZero();
		assertThat(new OnSchedule(0, 0, 80).met()).isFalse();
	}

	@Test
	void looksThirtyDaysAheadWithTodayAndTheLastDay() {
		YearFigures figures = figures(due(TODAY.minusDays(1)), due(TODAY), due(TODAY.plusDays(30)),
				due(TODAY.plusDays(31)));
		assertThat(figures.dueWithin(30)).extracting(ActionAt::stepDue).containsExactly(TODAY, TODAY.plusDays(30));
	}

	private static YearFigures figures(ActionAt... actions) {
		return new YearFigures(new PlanStanding(new PlanYear(2026), TODAY, List.of(actions)));
	}

	private static ActionAt due(LocalDate day) {
		return action(Stage.DELIVER, Status.IN_PROGRESS, Rag.GREEN, day);
	}

	private static ActionAt action(Stage stage, Status status, Rag rag) {
		return action(stage, status, rag, (stage == Stage.CLOSED) ? null : TODAY.plusDays(90));
	}

	private static ActionAt action(Stage stage, Status status, Rag rag, LocalDate stepDue) {
		return new ActionAt("key", "3.4", "Report back", 3, List.of("csu"), stage, status, rag, null, stepDue, null,
				new CountedOutput(null, null, null), new ActionMoney(null, null, null));
	}

}
