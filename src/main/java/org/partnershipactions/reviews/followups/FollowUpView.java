package org.partnershipactions.reviews.followups;

import java.time.LocalDate;

/**
 * Something that a task group asked for.
 *
 * @param ref reference of the action
 * @param path address of the page of the action
 * @param what what is to be done, or why the action should be withdrawn
 * @param owner name of the agency, or the manager
 * @param due by when
 * @param state how far it came
 * @param answer what came of it, or null
 */
public record FollowUpView(String key, String ref, String path, String what, String owner, LocalDate due,
		FollowUpState state, String answer) {
}
