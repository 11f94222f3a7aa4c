package org.partnershipactions.plan;

/**
 * An action was saved, whatever changed in it: heard before its other events, by the
 * history alone.
 */
record ActionSaved(PriorityAction action) {
}
