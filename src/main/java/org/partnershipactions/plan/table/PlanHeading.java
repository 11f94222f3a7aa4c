package org.partnershipactions.plan.table;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** What a heading of a partnership's plan files means. */
@Entity
class PlanHeading {

	/** A longer heading is asked for each time. */
	static final int LONGEST = 200;

	@EmbeddedId
	private HeadingOf key;

	private String readAs;

	protected PlanHeading() {
	}

	PlanHeading(String partnership, String heading, String readAs) {
		this.key = new HeadingOf(partnership, heading);
		this.readAs = readAs;
	}

	String heading() {
		return this.key.heading();
	}

	String readAs() {
		return this.readAs;
	}

	/** A heading, as it is compared, of a partnership. */
	@Embeddable
	record HeadingOf(@Column(length = 50) String partnership, @Column(length = LONGEST) String heading) {
	}

}
