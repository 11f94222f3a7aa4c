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
}
