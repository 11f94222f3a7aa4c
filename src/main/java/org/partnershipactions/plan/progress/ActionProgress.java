package org.partnershipactions.plan.progress;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.plan.action.PriorityAction;

/** What was said of an action once, for ever: a later word on the same day outdoes it. */
@Entity
public class ActionProgress {

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

	public String action() {
		return this.actionId;
	}

	public GivenProgress given() {
		return this.given;
	}

}
