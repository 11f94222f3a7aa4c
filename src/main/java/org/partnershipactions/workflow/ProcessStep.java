package org.partnershipactions.workflow;

/**
 * A step of a process that somebody takes, by the names that it has in the process file.
 * Each process has one enum of them, {@code XxxStep}, which is all that Java knows of its
 * elements; a contract test compares it with the file.
 */
public interface ProcessStep {

	/** Id of the process, which is also its file name. */
	String process();

	/** Id of the user task, such as {@code Task_PlanDelivery}. */
	String task();

	/**
	 * Id of the boundary event that opens a review of late work; null where the step
	 * never falls late.
	 */
	String lateEvent();

	/** Label of the user task, as lists and briefings show it. */
	String label();

	/** This step in the instance with a business key. */
	default Step of(String key) {
		return new Step(process(), task(), key);
	}

	/**
	 * Which of a process's steps a step is.
	 * @throws IllegalArgumentException when it is none of them
	 */
	static <S extends Enum<S> & ProcessStep> S of(Class<S> steps, Step step) {
		for (S each : steps.getEnumConstants()) {
			if (each.is(step)) {
				return each;
			}
		}
		throw new IllegalArgumentException(step.task() + " is no step of " + step.process() + " that somebody takes");
	}

	/** Whether a step of some instance is this one. */
	default boolean is(Step step) {
		return process().equals(step.process()) && task().equals(step.task());
	}

}
