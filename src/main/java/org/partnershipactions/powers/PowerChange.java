package org.partnershipactions.powers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.powers.PowerEvent.PowerChangeConfirmed;
import org.partnershipactions.powers.PowerEvent.PowerChangeDated;
import org.partnershipactions.powers.PowerEvent.PowerChangeEntered;
import org.partnershipactions.powers.PowerEvent.PowerChangeTakenBack;
import org.partnershipactions.powers.Tool.ToolName;
import org.partnershipactions.powers.Tool.ToolRules;
import org.partnershipactions.powers.Tool.ToolStanding;
import org.partnershipactions.powers.Tool.ToolTimes;
import org.partnershipactions.powers.ToolView.ToolWords;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * Other rules of a tool or power: without effect until somebody has given the day from
 * which they hold and somebody else has confirmed it.
 */
@Entity
class PowerChange extends AbstractAggregateRoot<PowerChange> {

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	@Embedded
	private ToolName name;

	private boolean ends;

	@Embedded
	private ToolRules rules;

	@Embedded
	private ToolTimes times;

	private Integer penaltyPounds;

	private String source;

	private String sureness;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private PowerChangeState state = PowerChangeState.ANNOUNCED;

	private String enteredBy;

	private LocalDate validFrom;

	private String datedBy;

	private Instant datedAt;

	private String confirmedBy;

	private Instant confirmedAt;

	protected PowerChange() {
	}

	/** Other rules for a tool or power that there is. */
	PowerChange(Tool as, ToolRules rules, ToolTimes times, PowerFacts facts, String partnership) {
		this.name = as.name();
		this.rules = rules;
		this.times = times;
		this.penaltyPounds = facts.penaltyPounds();
		this.source = facts.source();
		this.sureness = facts.sureness();
		this.enteredBy = facts.by();
		registerEvent(new PowerChangeEntered(this.id, partnership, this.name.code()));
	}

	/** Gives the day from which it holds; another day as long as nobody has confirmed. */
	PowerChange date(LocalDate from, String by, Instant now, String partnership) {
		if (this.state == PowerChangeState.CONFIRMED) {
			throw new StepNotOpen("The day of this change was confirmed already. Take it back first.");
		}
		this.state = PowerChangeState.DATED;
		this.validFrom = from;
		this.datedBy = by;
		this.datedAt = now;
		return andEvent(new PowerChangeDated(this.id, partnership, this.name.code(), from));
	}

	/** Confirms the day. Who may be the second person, the use case checks. */
	PowerChange confirm(String by, LocalDate today, Instant now, String partnership) {
		if (this.state != PowerChangeState.DATED) {
			throw new StepNotOpen("No day of this change waits to be confirmed.");
		}
		if (this.validFrom.isBefore(today)) {
			throw new StepNotOpen("The day of this change has passed before it was confirmed. Give another day.");
		}
		this.state = PowerChangeState.CONFIRMED;
		this.confirmedBy = by;
		this.confirmedAt = now;
		return andEvent(
				new PowerChangeConfirmed(this.id, partnership, this.name.code(), this.validFrom, this.datedBy, by));
	}

	/** Takes the day back, which has not come yet. */
	PowerChange takeBack(LocalDate today, String partnership) {
		if (this.state == PowerChangeState.ANNOUNCED) {
			throw new StepNotOpen("This change has no day that could be taken back.");
		}
		if (this.state == PowerChangeState.CONFIRMED && !this.validFrom.isAfter(today)) {
			throw new StepNotOpen("This change holds already. Enter other rules in place of it.");
		}
		this.state = PowerChangeState.ANNOUNCED;
		this.validFrom = null;
		this.datedBy = null;
		this.datedAt = null;
		this.confirmedBy = null;
		this.confirmedAt = null;
		return andEvent(new PowerChangeTakenBack(this.id, partnership, this.name.code()));
	}

	/** The tool or power as it is once this holds. */
	Tool asTool() {
		return new Tool(this.name, this.rules, (this.times != null) ? this.times : ToolTimes.FREE,
				new ToolStanding(this.penaltyPounds, this.source, this.validFrom));
	}

	/** Whether the tool or power ends with it. */
	boolean ends() {
		return this.ends;
	}

	String code() {
		return this.name.code();
	}

	/** Whether it holds by a day, where it is confirmed. */
	boolean holds(LocalDate day) {
		return !this.validFrom.isAfter(day);
	}

	String datedBy() {
		return this.datedBy;
	}

	/**
	 * The change as people read it.
	 * @param names names of tools by their codes
	 */
	PowerChangeView view(LocalDate today, Map<String, String> names) {
		boolean open = this.state != PowerChangeState.CONFIRMED || this.validFrom.isAfter(today);
		return new PowerChangeView(this.id, this.name.code(), this.name.name(), this.ends,
				ToolWords.rules(asTool(), names), this.source, this.sureness, this.state, open, this.validFrom,
				this.datedBy, this.confirmedBy);
	}

	/**
	 * What is said of a change besides its rules.
	 *
	 * @param penaltyPounds highest fixed penalty, or null
	 * @param source where the rules stand
	 * @param sureness how sure it is
	 * @param by account of who entered it
	 */
	record PowerFacts(Integer penaltyPounds, String source, String sureness, String by) {
	}

}
