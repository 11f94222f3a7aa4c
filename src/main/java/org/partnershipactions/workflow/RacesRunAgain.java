package org.partnershipactions.workflow;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockJobCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;

/**
 * Lets a job that lost a race run again at once. Nothing is wrong with it, so it does not
 * wait as one that failed does: at a deadline all returns of a quarter close in the same
 * moment, each of them counts down the same quarter, and all but one lose.
 */
final class RacesRunAgain implements FailedJobCommandFactory {

	@Override
	public Command<Object> getCommand(String jobId, Throwable exception) {
		return Races.lost(exception) ? (context) -> new UnlockJobCmd(jobId).execute(context)
				: new DefaultJobRetryCmd(jobId, exception);
	}

}
