package org.partnershipactions.partners.agencies;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;

import static org.assertj.core.api.Assertions.assertThat;

class TaskGroupTests {

	private static final PlanYear FIRST = new PlanYear(2026);

	private static final PlanYear SECOND = new PlanYear(2027);

	@Test
	void approvesOtherPrioritiesInAnotherYear() {
		TaskGroup group = group("roads").own(FIRST, List.of(1, 7)).own(SECOND, List.of(2));
		assertThat(group.summary().priorities(FIRST)).containsExactly(1, 7);
		assertThat(group.summary().priorities(SECOND)).containsExactly(2);
		assertThat(group.summary().owns(SECOND, 7)).isFalse();
		assertThat(group.own(FIRST, List.of(3)).summary().priorities(FIRST)).containsExactly(3);
		assertThat(group.summary().priorities(SECOND)).containsExactly(2);
	}

	@Test
	void handsOnWhatIsAheadAndKeepsWhatIsOver() {
		TaskGroup next = group("streets").own(SECOND, List.of(4));
		TaskGroup group = group("roads").own(FIRST, List.of(7)).own(SECOND, List.of(2)).takeCases(true);
		group.retire(SECOND.firstDay(), next);
		assertThat(group.summary().priorities(FIRST)).containsExactly(7);
		assertThat(group.summary().priorities(SECOND)).isEmpty();
		assertThat(next.summary().priorities(SECOND)).containsExactly(2, 4);
		assertThat(next.summary().cases()).isTrue();
		assertThat(group.summary().cases()).isFalse();
		assertThat(group.details()).returns(LocalDate.of(2027, 4, 1), TaskGroup.TaskGroupDetails::retiredOn)
			.returns("streets", TaskGroup.TaskGroupDetails::successor);
	}

	private static TaskGroup group(String code) {
		return new TaskGroup("anywhere", code, code, List.of("police"));
	}

}
