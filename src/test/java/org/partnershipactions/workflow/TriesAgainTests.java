package org.partnershipactions.workflow;

import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.resilience.annotation.RetryAnnotationBeanPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which failures a use case begins anew after, and how often. */
class TriesAgainTests {

	private final UseCase useCase = (UseCase) tryingAgain().postProcessAfterInitialization(new UseCase(), "useCase");

	@Test
	void aLostRaceIsRunAgainUntilItIsWon() {
		this.useCase.failsWith(3, new RaceLost());
		assertThat(this.useCase.run()).isEqualTo(4);
		this.useCase.failsWith(2, new CannotAcquireLockException("deadlock"));
		assertThat(this.useCase.run()).isEqualTo(3);
	}

	@Test
	void whoLosesEveryTimeIsToldSoInTheEnd() {
		this.useCase.failsWith(100, new RaceLost());
		assertThatExceptionOfType(RaceLost.class).isThrownBy(this.useCase::run).withMessageContaining("same moment");
		assertThat(this.useCase.tries()).isEqualTo(9);
	}

	@Test
	void aStepThatIsNotOpenIsRefusedAtOnce() {
		this.useCase.failsWith(100, new StepNotOpen("It was taken already."));
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(this.useCase::run).withMessage("It was taken already.");
		assertThat(this.useCase.tries()).isOne();
	}

	private static RetryAnnotationBeanPostProcessor tryingAgain() {
		RetryAnnotationBeanPostProcessor processor = new RetryAnnotationBeanPostProcessor();
		processor.setProxyTargetClass(true);
		return processor;
	}

	static class UseCase {

		private int tries;

		private int failures;

		private RuntimeException failure;

		void failsWith(int times, RuntimeException with) {
			this.tries = 0;
			this.failures = times;
			this.failure = with;
		}

		int tries() {
			return this.tries;
		}

		@TriesAgain
		public int run() {
			this.tries++;
			if (this.tries <= this.failures) {
				throw this.failure;
			}
			return this.tries;
		}

	}

}
