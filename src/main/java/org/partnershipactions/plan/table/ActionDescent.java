package org.partnershipactions.plan.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** That an action goes on with the line of another, beside its own. */
@Entity
@Immutable
class ActionDescent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String actionId;

	private String line;

	@Enumerated(EnumType.STRING)
	@Column(length = 10)
	private Kind kind;

	protected ActionDescent() {
	}

	ActionDescent(String actionId, String line, Kind kind) {
		this.actionId = actionId;
		this.line = line;
		this.kind = kind;
	}

	/** The same of another action. */
	ActionDescent of(String action) {
		return new ActionDescent(action, this.line, this.kind);
	}

	String line() {
		return this.line;
	}

	Kind kind() {
		return this.kind;
	}

	/** How an action came by a line that is not its own. */
	enum Kind {

		/** It was split off from the action of that line. */
		SPLIT,
		/** The action of that line was merged into it. */
		MERGED

	}

}
