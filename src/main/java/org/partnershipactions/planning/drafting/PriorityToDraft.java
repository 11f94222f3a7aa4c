package org.partnershipactions.planning.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A priority whose actions are drafted.
 *
 * @param number its number in the plan that is made
 * @param title its title
 * @param before number of the priority of the year before that it goes on with, or null
 * @param taskGroup code of the task group that drafts it
 */
@Embeddable
public record PriorityToDraft(@Column(name = "priority_number") int number, @Column(length = 200) String title,
		@Column(name = "priority_before") Integer before, @Column(length = 50) String taskGroup) {
}
