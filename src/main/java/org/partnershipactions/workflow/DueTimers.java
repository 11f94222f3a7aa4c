package org.partnershipactions.workflow;

import java.util.concurrent.Executor;

/**
 * Runs by hand what the clock has made due: for the sample life and for tests; in service
 * the job executor does it.
 */
public interface DueTimers {

	/**
	 * Runs every timer whose moment has come, and those that come due meanwhile, each in
	 * a transaction of its own.
	 * @return how many were run
	 */
	int runDue();

	/**
	 * The same, shared out where timers belong to different records. What loses a race is
	 * run again when the others are done.
	 * @return how many were run
	 */
	int runDue(Executor hands);

}
