package org.partnershipactions.workflow;

/**
 * What waits in a queue may be somebody else's work from now on: its tasks are to be
 * asked again whose they are.
 *
 * @param partnership code of the partnership
 * @param queue the queue that has lost work
 */
public record QueueHandedOver(String partnership, Queue queue) {
}
