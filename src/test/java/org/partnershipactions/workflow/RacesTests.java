package org.partnershipactions.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RacesTests {

	@Test
	void tellsTheLoserOfARaceThatSomebodyElseWasFirst() {
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> EngineConflicts.lostAsConflict(() -> {
			throw new OptimisticLockingException("stale");
		})).withMessageContaining("Somebody else");
	}

	@Test
	void handsOnTheRefusalThatAServiceTaskMade() {
		StepNotOpen refusal = new StepNotOpen("This was withdrawn already");
		assertThatExceptionOfType(StepNotOpen.class).isThrownBy(() -> EngineConflicts.lostAsConflict(() -> {
			throw new ProcessEngineException("wrapped", new IllegalStateException(refusal));
		})).isSameAs(refusal);
	}

	@Test
	void leavesOtherFailuresAsTheyAre() {
		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> EngineConflicts.lostAsConflict(() -> {
			throw new ProcessEngineException("no such table");
		})).withMessage("no such table");
	}

}
