package org.partnershipactions.powers;

import org.partnershipactions.workflow.Subject;

/**
 * A tool or power with what its page needs to know.
 *
 * @param subject the case that it belongs to
 * @param record what was used, and what became of it
 * @param person reference of the person or body that it is used on, or null
 * @param changes whether the reader may note a breach and name the owner
 */
public record InterventionPage(Subject subject, InterventionView record, String person, boolean changes) {
}
