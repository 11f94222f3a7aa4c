package org.partnershipactions.workflow;

import java.util.List;

/**
 * A process diagram and how far one instance came in it.
 *
 * @param xml the BPMN with its layout
 * @param done ids of elements that have been left
 * @param open ids of elements where the instance stands
 * @param late ids of open user tasks that are past due
 */
public record Diagram(String xml, List<String> done, List<String> open, List<String> late) {
}
