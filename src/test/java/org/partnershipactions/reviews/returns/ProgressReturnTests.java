package org.partnershipactions.reviews.returns;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnershipactions.reviews.returns.ProgressReturn.AskedReturn;
import org.partnershipactions.reviews.returns.ProgressReturn.GivenReturn;
import org.partnershipactions.workflow.StepNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProgressReturnTests {

	private static final LocalDate ASKED = LocalDate.of(2026, 7, 1);

	private static final LocalDate DUE = LocalDate.of(2026, 7, 14);

	private static final Instant LAST_MINUTE = Instant.parse("2026-07-14T22:59:00Z");

	private static final Instant TOO_LATE = Instant.parse("2026-07-14T23:00:00Z");

	@Test
	void countsAsGivenInTimeUntilTheLastMinuteOfItsDay() {
		ReturnView given = asked().give(by(LAST_MINUTE)).view();
		assertThat(given.state()).isEqualTo(ReturnState.GIVEN);
		assertThat(given.onTime()).isTrue();
		assertThat(given.quarter().words()).isEqualTo("Q1 2026-27");
	}

	@Test
	void refusesAReturnAfterTheDeadlineAndSaysWhomToTell() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> asked().give(by(TOO_LATE)))
			.withMessage("The deadline for this return, 14 July 2026, has passed."
					+ " Tell the task group at its review how the action stands.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> asked().miss().give(by(LAST_MINUTE)))
			.withMessageContaining("has passed");
	}

	@Test
	void refusesASecondReturnAndNamesTheDayOfTheFirst() {
		ProgressReturn given = asked().give(by(LAST_MINUTE));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> given.give(by(LAST_MINUTE)))
			.withMessage("This return was given already, on 14 July 2026.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(given::miss);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(given::close);
	}

	@Test
	void countsAgainstTheAgencyWhenTheDeadlinePassedInSilence() {
		ReturnView missed = asked().miss().view();
		assertThat(missed.state()).isEqualTo(ReturnState.MISSED);
		assertThat(missed.counts()).isTrue();
		assertThat(missed.onTime()).isFalse();
	}

	@Test
	void doesNotCountOnceItsActionIsWithdrawn() {
		ProgressReturn closed = asked().close();
		assertThat(closed.view().counts()).isFalse();
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> closed.give(by(LAST_MINUTE)))
			.withMessage("The action was withdrawn, so its progress is no longer asked for.");
	}

	@Test
	void goesToTheNewLeadWithoutTheLinkOfTheFormer() {
		ProgressReturn moved = asked().link("signature", "csu.coordinator", ASKED).moveTo("police");
		assertThat(moved.view().agency()).isEqualTo("police");
		assertThat(moved.link()).isEmpty();
	}

	@Test
	void hasALinkUntilItsDeadlineAndNoneAfterIt() {
		assertThat(asked().link("signature", "csu.coordinator", DUE).link().orElseThrow().until()).isEqualTo(DUE);
		assertThatExceptionOfType(StepNotOpen.class)
			.isThrownBy(() -> asked().link("signature", "csu.coordinator", DUE.plusDays(1)));
	}

	static ProgressReturn asked() {
		AskedReturn what = new AskedReturn("sevenoaks", "2026-27-Q1", "action-1", "3.4", "000003.000004.",
				"Report back to the person who reported", 3, "/actions/2026-27/3.4");
		return new ProgressReturn(what, "csu", ASKED, DUE);
	}

	private static GivenReturn by(Instant at) {
		return new GivenReturn("csu.member", at);
	}

}
