package org.partnershipactions.plan;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.workflow.StepNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlanTests {

	private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 10);

	private static final LocalDate FIRST_DAY = LocalDate.of(2027, 4, 1);

	@Test
	void waitsForItsYearAndBeginsOnce() {
		Plan plan = new Plan("sevenoaks", new PlanYear(2027)).adopt(FEBRUARY, 3);
		assertThat(plan.waits()).isTrue();
		assertThat(plan.begunOn()).isNull();
		plan.begin(FIRST_DAY, 3);
		assertThat(plan.waits()).isFalse();
		assertThat(plan.begunOn()).isEqualTo(FIRST_DAY);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> plan.begin(FIRST_DAY, 3))
			.withMessageContaining("does not wait");
	}

	@Test
	void aDraftNeitherWaitsNorBegins() {
		Plan draft = new Plan("sevenoaks", new PlanYear(2027));
		assertThat(draft.waits()).isFalse();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> draft.begin(FIRST_DAY, 3));
	}

	@Test
	void beginsWithItsAdoptionWhereSomebodyAskedForThat() {
		Plan plan = new Plan("sevenoaks", new PlanYear(2027)).adopt(FEBRUARY, 3).beginAtOnce();
		assertThat(plan.waits()).isFalse();
		assertThat(plan.begunOn()).isEqualTo(FEBRUARY);
	}

}
