package org.partnershipactions.plan;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** What was said of an action once, for ever: a later word on the same day outdoes it. */
@Entity
class ActionProgress {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String actionId;

	private String planId;

	@Embedded
	private GivenProgress given;

	private String givenBy;

	private Instant givenAt;

	protected ActionProgress() {
	}

	ActionProgress(PriorityAction action, GivenProgress given, String by, Instant at) {
		this.actionId = action.key();
		this.planId = action.planKey();
		this.given = given;
		this.givenBy = by;
		this.givenAt = at;
	}

	String action() {
		return this.actionId;
	}

	GivenProgress given() {
		return this.given;
	}

}
