package org.partnershipactions.plan.table;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** An action that was copied from the plan of another year, and where its line begins. */
@Entity
@Immutable
class ActionOrigin {

	@Id
	private String actionId;

	private String originId;

	protected ActionOrigin() {
	}

	ActionOrigin(String actionId, String originId) {
		this.actionId = actionId;
		this.originId = originId;
	}

	String originId() {
		return this.originId;
	}

	String actionId() {
		return this.actionId;
	}

}
