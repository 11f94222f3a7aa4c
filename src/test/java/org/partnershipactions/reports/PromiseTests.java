package org.partnershipactions.reports;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.contributions.ContributionView;

import static org.assertj.core.api.Assertions.assertThat;

class PromiseTests {

	private static final LocalDate DUE = LocalDate.of(2027, 3, 15);

	private static final LocalDate ANSWER_DUE = LocalDate.of(2026, 11, 20);

	@Test
	void isKeptOnTheDueDateAndLateTheDayAfter() {
		assertThat(Promise.of(made(DUE), DUE.plusDays(9))).isEqualTo(Promise.KEPT);
		assertThat(Promise.of(made(DUE.plusDays(1)), DUE.plusDays(9))).isEqualTo(Promise.LATE);
	}

	@Test
	void isLateWhenAcceptedAndItsDayHasPassed() {
		assertThat(Promise.of(in(ContributionState.ACCEPTED), DUE)).isEqualTo(Promise.PROMISED);
		assertThat(Promise.of(in(ContributionState.ACCEPTED), DUE.plusDays(1))).isEqualTo(Promise.LATE);
	}

	@Test
	void isSilentOnlyOnceTheAnswerIsLate() {
		assertThat(Promise.of(in(ContributionState.ASKED), ANSWER_DUE)).isEqualTo(Promise.ASKED);
		assertThat(Promise.of(in(ContributionState.ASKED), ANSWER_DUE.plusDays(1))).isEqualTo(Promise.SILENT);
	}

	@ParameterizedTest
	@EnumSource(value = ContributionState.class, names = { "DECLINED", "REPLACED", "WITHOUT" })
	void staysDeclinedWhateverIsDecided(ContributionState state) {
		assertThat(Promise.of(in(state), DUE)).isEqualTo(Promise.DECLINED);
	}

	@ParameterizedTest
	@EnumSource(value = ContributionState.class, mode = Mode.EXCLUDE, names = "MADE")
	void knowsEveryState(ContributionState state) {
		assertThat(Promise.of(in(state), DUE).words()).isNotBlank();
	}

	private static ContributionView made(LocalDate day) {
		return view(ContributionState.MADE, day);
	}

	private static ContributionView in(ContributionState state) {
		return view(state, null);
	}

	private static ContributionView view(ContributionState state, LocalDate doneOn) {
		return new ContributionView("key", "sevenoaks", "action", "subject", "csu", "agency:police/coordinator", null,
				state, ANSWER_DUE, DUE, null, null, doneOn, null, null, null);
	}

}
