package org.partnershipactions.powers;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A tool or power as it holds from one day on. Reference data: nothing changes it. */
@Entity
@Table(name = "power_tool")
class Tool {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String code;

	private String name;

	@Column(name = "place")
	private int place;

	private boolean formal;

	@Embedded
	private ToolRules rules;

	@Embedded
	private ToolTimes times;

	private Integer penaltyPounds;

	private String source;

	private LocalDate validFrom;

	private LocalDate validUntil;

	protected Tool() {
	}

	String code() {
		return this.code;
	}

	String name() {
		return this.name;
	}

	/** Whether the law has rules for it. */
	boolean formal() {
		return this.formal;
	}

	ToolRules rules() {
		return this.rules;
	}

	ToolTimes times() {
		return (this.times != null) ? this.times : ToolTimes.FREE;
	}

	/** Highest fixed penalty for a breach in pounds, or null. */
	Integer penaltyPounds() {
		return this.penaltyPounds;
	}

	/** Where its rules stand. */
	String source() {
		return this.source;
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	LocalDate validUntil() {
		return this.validUntil;
	}

}
