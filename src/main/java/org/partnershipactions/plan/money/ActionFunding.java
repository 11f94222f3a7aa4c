package org.partnershipactions.plan.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.partnershipactions.plan.action.ActionEvent.MoneyDivided;

import org.springframework.data.domain.AbstractAggregateRoot;

/** The sources of one action's money, and what it takes from each. */
@Entity
class ActionFunding extends AbstractAggregateRoot<ActionFunding> {

	static final int LONGEST_NOTE = 500;

	@Id
	private String actionId;

	@Version
	private int version;

	@ElementCollection
	@CollectionTable(name = "action_funding_line", joinColumns = @JoinColumn(name = "action_id"))
	@OrderColumn(name = "position")
	private List<FundingLine> lines = new ArrayList<>();

	private String changedBy;

	private Instant changedAt;

	protected ActionFunding() {
	}

	ActionFunding(String actionId) {
		this.actionId = actionId;
	}

	/**
	 * Divides the money; the lines of before are replaced.
	 * @param words the lines as people read them
	 */
	ActionFunding divide(List<FundingLine> lines, String words, String by, Instant at) {
		this.lines = new ArrayList<>(lines);
		this.changedBy = by;
		this.changedAt = at;
		registerEvent(new MoneyDivided(this.actionId, words));
		return this;
	}

	String action() {
		return this.actionId;
	}

	/** Counts its changes, the first included. */
	int version() {
		return this.version + 1;
	}

	List<FundingLine> lines() {
		return List.copyOf(this.lines);
	}

	String changedBy() {
		return this.changedBy;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	/**
	 * What the action takes from one source.
	 *
	 * @param source key of the source
	 * @param planned pounds planned; null where nobody said
	 * @param spent pounds spent; null where nobody said
	 * @param note what somebody noted, or null
	 */
	@Embeddable
	record FundingLine(@Column(name = "source_id", length = 36) String source, BigDecimal planned, BigDecimal spent,
			@Column(length = LONGEST_NOTE) String note) {

		/** The source alone: what is planned and spent of it, nobody has said. */
		static FundingLine of(String source) {
			return new FundingLine(source, null, null, null);
		}

	}

}
