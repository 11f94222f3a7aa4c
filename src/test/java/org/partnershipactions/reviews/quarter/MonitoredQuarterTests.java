package org.partnershipactions.reviews.quarter;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.Quarter;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.reviews.quarter.MonitoredQuarter.CompiledWords;
import org.partnershipactions.reviews.quarter.MonitoredQuarter.Publication;
import org.partnershipactions.reviews.quarter.MonitoredQuarter.SignOff;
import org.partnershipactions.workflow.StepNotOpen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MonitoredQuarterTests {

	private static final LocalDate DUE = LocalDate.of(2026, 8, 3);

	private static final Instant NOW = Instant.parse("2026-08-03T10:00:00Z");

	private static final SignOff SIGNATURE = new SignOff("board", NOW, "f00d");

	private static final Publication PUBLICATION = new Publication("manager", NOW);

	@Test
	void goesFromTheReturnsToTheSignature() {
		MonitoredQuarter quarter = compiled();
		assertThat(quarter.view().state()).isEqualTo(QuarterState.SIGNING);
		assertThat(quarter.view().highlights()).isEqualTo("All trained");
		QuarterView signed = quarter.sign(SIGNATURE).view();
		assertThat(signed.state()).isEqualTo(QuarterState.SIGNED);
		assertThat(signed.hash()).isEqualTo("f00d");
		assertThat(signed.stepDue()).isNull();
	}

	@Test
	void rejectsSigningTwiceAndNamesTheDay() {
		MonitoredQuarter signed = compiled().sign(SIGNATURE);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> signed.sign(SIGNATURE))
			.withMessage("Q1 2026-27 was signed already, on 3 August 2026.");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> signed.giveBack("Once more", DUE));
	}

	@Test
	void rejectsSigningWhatWasNotCompiled() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> started().sign(SIGNATURE))
			.withMessage("Q1 2026-27 is not to be signed now. It now stands at: returns are coming in.");
	}

	@Test
	void rejectsPublishingBeforeSigningAndTwice() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> compiled().publish(PUBLICATION))
			.withMessage("Q1 2026-27 is not signed yet, so it cannot be published."
					+ " It now stands at: the board signs it off.");
		MonitoredQuarter published = compiled().sign(SIGNATURE).publish(PUBLICATION);
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> published.publish(PUBLICATION))
			.withMessage("Q1 2026-27 was published already, on 3 August 2026.");
	}

	@Test
	void goesBackToTheManagerOnlyWithAReasonAndKeepsWhatWasWritten() {
		assertThatExceptionOfType(InvalidAnswers.class).isThrownBy(() -> compiled().giveBack(" ", DUE));
		QuarterView back = compiled().giveBack("The risks are missing", DUE).view();
		assertThat(back.state()).isEqualTo(QuarterState.COMPILING);
		assertThat(back.returnReason()).isEqualTo("The risks are missing");
		assertThat(back.highlights()).isEqualTo("All trained");
	}

	@Test
	void isCompiledLateFromTheFirstDayAlsoWhereItWasReturned() {
		MonitoredQuarter quarter = compiled().giveBack("The risks are missing", DUE.plusDays(5));
		assertThat(quarter.stepDue()).isEqualTo(DUE.plusDays(5));
		assertThat(quarter.lateAfter()).isEqualTo(DUE);
		assertThat(quarter.moveDate(DUE.plusDays(9)).lateAfter()).isEqualTo(DUE.plusDays(9));
		assertThat(quarter.compile(words(), DUE.plusDays(20)).lateAfter()).isEqualTo(DUE.plusDays(20));
	}

	@Test
	void whatIsReturnedBeforeItsDayKeepsThatDay() {
		MonitoredQuarter quarter = compiled().giveBack("The risks are missing", DUE.minusDays(5));
		assertThat(quarter.stepDue()).isEqualTo(DUE);
	}

	@Test
	void rejectsStepsOutOfTurn() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> started().reviewed(DUE));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> started().collected().collected());
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> started().compile(words(), DUE));
	}

	private static MonitoredQuarter started() {
		return new MonitoredQuarter("sevenoaks", Quarter.parse("2026-27-Q1"), LocalDate.of(2026, 7, 1));
	}

	private static MonitoredQuarter compiled() {
		return started().collected().reviewed(DUE).compile(words(), DUE);
	}

	private static CompiledWords words() {
		return new CompiledWords("All trained", "None", "manager", DUE);
	}

}
