package org.partnershipactions.workflow;

/** Hears of every user task of every process, within the engine's transaction. */
public interface TaskObserver {

	void heard(TaskEvent event);

}
