package org.partnershipactions.workflow;

/**
 * One step of one process instance.
 *
 * @param process id of the process, which is also its file name, such as
 * {@code PriorityAction}
 * @param task id of the element, such as {@code Task_PlanDelivery}
 * @param key business key of the instance: the id of the aggregate it moves
 */
public record Step(String process, String task, String key) {

	/**
	 * Which of a process's steps this is.
	 * @throws IllegalArgumentException when it is none of them
	 */
	public <S extends Enum<S> & ProcessStep> S as(Class<S> steps) {
		for (S each : steps.getEnumConstants()) {
			if (each.process().equals(this.process) && each.task().equals(this.task)) {
				return each;
			}
		}
		throw new IllegalArgumentException(this.task + " is no step of " + this.process + " that somebody takes");
	}

}
