package org.partnershipactions.intake.matching;

import java.util.List;

/**
 * Something that a new report may belong to, and why.
 *
 * @param joinable whether it is an open case that the report can join
 * @param ref reference of the case or the earlier report
 * @param path address of its page
 * @param reasons why, in words, strongest first
 */
public record Suggestion(boolean joinable, String ref, String path, List<String> reasons) {
}
