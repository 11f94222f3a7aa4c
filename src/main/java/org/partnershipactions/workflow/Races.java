package org.partnershipactions.workflow;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;

/**
 * Turns the engine's word for a lost race into ours. On MySQL the loser sees a deadlock,
 * elsewhere a stale row; people read the same sentence for both.
 */
final class Races {

	private Races() {
	}

	static void lostAsConflict(Runnable work) {
		try {
			work.run();
		}
		catch (OptimisticLockingException ex) {
			throw conflict();
		}
		catch (ProcessEngineException ex) {
			if (ex.getCode() == BuiltinExceptionCode.DEADLOCK.getCode()) {
				throw conflict();
			}
			throw ex;
		}
	}

	private static StepNotOpen conflict() {
		return new StepNotOpen("Somebody else changed this at the same moment. Open it again to see what they did.");
	}

}
