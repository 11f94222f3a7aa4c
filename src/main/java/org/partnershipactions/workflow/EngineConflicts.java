package org.partnershipactions.workflow;

import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;

import org.springframework.web.ErrorResponseException;

/**
 * Turns the engine's word for a lost race into ours. On MySQL the loser sees a deadlock,
 * elsewhere a stale row; people read the same sentence for both.
 */
final class EngineConflicts {

	/** As the engine's manual numbers its own exceptions. */
	private static final int DEADLOCK = 1;

	private EngineConflicts() {
	}

	static void lostAsConflict(Runnable work) {
		lostAsConflict(() -> {
			work.run();
			return null;
		});
	}

	static <T> T lostAsConflict(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (ProcessEngineException ex) {
			throw lost(ex) ? new RaceLost() : refusalWithin(ex);
		}
	}

	/** Whether somebody else was first, and nothing else is wrong. */
	static boolean lost(Throwable failure) {
		return failure instanceof OptimisticLockingException
				|| (failure instanceof ProcessEngineException ex && ex.getCode() == DEADLOCK);
	}

	/** A feature's own refusal, which the engine wraps when a service task makes it. */
	private static RuntimeException refusalWithin(ProcessEngineException ex) {
		for (Throwable cause = ex.getCause(); cause != null; cause = cause.getCause()) {
			if (cause instanceof ErrorResponseException refusal) {
				return refusal;
			}
		}
		return ex;
	}

}
