package org.partnershipactions.plan.action;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One thing that happened to an action, in words, for ever. */
@Entity
public class TimelineEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String actionId;

	@Column(name = "happened_at")
	private Instant at;

	@Column(name = "done_by")
	private String by;

	@Column(length = 2500)
	private String text;

	private Integer changedVersion;

	protected TimelineEntry() {
	}

	TimelineEntry(String actionId, Instant at, String by, String text) {
		this.actionId = actionId;
		this.at = at;
		this.by = by;
		this.text = text;
	}

	/** The same, of a change in the draft that counted so many changes before. */
	TimelineEntry changing(int version) {
		this.changedVersion = version;
		return this;
	}

	/** Id of the action to which it happened. */
	public String action() {
		return this.actionId;
	}

	/** When it happened. */
	public Instant at() {
		return this.at;
	}

	/** Account of who did it; {@code system} for timers. */
	public String by() {
		return this.by;
	}

	/** What happened. */
	public String text() {
		return this.text;
	}

}
