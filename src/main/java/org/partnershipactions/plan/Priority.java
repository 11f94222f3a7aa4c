package org.partnershipactions.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A theme of the plan.
 *
 * @param number its number, 1 to 99
 * @param title such as "Road safety"
 */
@Embeddable
public record Priority(@Column(name = "priority_number") int number, @Column(length = 200) String title) {

	/** A priority of a table without headings, which names none. */
	public static Priority unnamed(int number) {
		return new Priority(number, "Priority " + number);
	}

	/** Whether somebody gave it a title. */
	public boolean named() {
		return !equals(unnamed(this.number));
	}

}
