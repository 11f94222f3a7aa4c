package org.partnershipactions.plan.action;

/**
 * An action was saved, whatever changed in it: heard before its other events, by the
 * history alone.
 */
public record ActionSaved(PriorityAction action) {
}
