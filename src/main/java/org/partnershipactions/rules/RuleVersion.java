package org.partnershipactions.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.rules.RuleEvent.RuleVersionActivated;
import org.partnershipactions.rules.RuleEvent.RuleVersionProposed;
import org.partnershipactions.rules.RuleEvent.RuleVersionReplayed;
import org.partnershipactions.rules.RuleEvent.RuleVersionWithdrawn;
import org.partnershipactions.workflow.StepNotOpen;

import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * One version of a rule table that a partnership wrote: its rows never change, only
 * whether and from when it decides.
 */
@Entity
class RuleVersion extends AbstractAggregateRoot<RuleVersion> {

	/** Characters of a version's key. */
	static final int KEY_LENGTH = 36;

	private static final String WORDS = "words";

	private static final String ANSWER = "answer";

	@Id
	private String id = UUID.randomUUID().toString();

	@Version
	private Integer version;

	private String partnership;

	private String ruleTable;

	private int number;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private RuleVersionState state = RuleVersionState.PROPOSED;

	private String reason;

	private String madeBy;

	private Instant madeAt;

	private Instant replayedAt;

	private Integer replayedDecisions;

	private Integer replayedChanged;

	private LocalDate validFrom;

	private String activatedBy;

	private Instant activatedAt;

	private String withdrawnBy;

	private Instant withdrawnAt;

	@ElementCollection
	@CollectionTable(name = "rule_cell", joinColumns = @JoinColumn(name = "rule_version"))
	@OrderColumn(name = "position")
	private List<FilledCell> cells = new ArrayList<>();

	protected RuleVersion() {
	}

	/**
	 * A version that is wanted.
	 * @param rows rows that were checked
	 */
	RuleVersion(WantedVersion wanted, List<RuleRow> rows) {
		this.partnership = wanted.partnership();
		this.ruleTable = wanted.table();
		this.number = wanted.number();
		this.reason = wanted.reason();
		this.madeBy = wanted.by();
		this.madeAt = wanted.at();
		for (int line = 0; line < rows.size(); line++) {
			fill(line, rows.get(line));
		}
		registerEvent(new RuleVersionProposed(this.id, this.partnership, this.ruleTable, this.number));
	}

	/** Keeps how a replay came out, without which it cannot be activated. */
	RuleVersion replayed(int decisions, int changed, Instant now) {
		mustBe(RuleVersionState.PROPOSED);
		this.replayedAt = now;
		this.replayedDecisions = decisions;
		this.replayedChanged = changed;
		return andEvent(
				new RuleVersionReplayed(this.id, this.partnership, this.ruleTable, this.number, decisions, changed));
	}

	/**
	 * Lets it decide from a day on. Who may be the second person, the use case checks.
	 */
	RuleVersion activate(LocalDate from, String by, Instant now) {
		mustBe(RuleVersionState.PROPOSED);
		if (this.replayedAt == null) {
			throw new StepNotOpen("Version %d was not replayed. Replay it over the last year first, and look at what"
				.formatted(this.number) + " would have been decided otherwise.");
		}
		this.state = RuleVersionState.ACTIVATED;
		this.validFrom = from;
		this.activatedBy = by;
		this.activatedAt = now;
		return andEvent(new RuleVersionActivated(this.id, this.partnership, this.ruleTable, this.number, from,
				this.madeBy, by));
	}

	/** Takes it back before it has decided anything. */
	RuleVersion withdraw(String by, LocalDate today, Instant now) {
		if (this.state == RuleVersionState.WITHDRAWN) {
			throw new StepNotOpen("Version %d was withdrawn already.".formatted(this.number));
		}
		if (this.state == RuleVersionState.ACTIVATED && !this.validFrom.isAfter(today)) {
			throw new StepNotOpen("Version %d has been in force since %s. Write a new version in place of it."
				.formatted(this.number, this.validFrom));
		}
		this.state = RuleVersionState.WITHDRAWN;
		this.withdrawnBy = by;
		this.withdrawnAt = now;
		return andEvent(
				new RuleVersionWithdrawn(this.id, this.partnership, this.ruleTable, this.number, this.madeBy, by));
	}

	/** Its rows from the top. */
	List<RuleRow> rows() {
		Map<Integer, Map<String, String>> lines = new TreeMap<>();
		this.cells.forEach((cell) -> lines.computeIfAbsent(cell.line(), (line) -> new LinkedHashMap<>())
			.put(cell.column(), cell.text()));
		return lines.values()
			.stream()
			.map((line) -> new RuleRow(line.remove(WORDS), line, line.remove(ANSWER)))
			.toList();
	}

	String id() {
		return this.id;
	}

	String partnership() {
		return this.partnership;
	}

	String table() {
		return this.ruleTable;
	}

	int number() {
		return this.number;
	}

	RuleVersionState state() {
		return this.state;
	}

	LocalDate validFrom() {
		return this.validFrom;
	}

	String madeBy() {
		return this.madeBy;
	}

	/** What became of it, for whoever reads its history. */
	RuleVersionView view(LocalDate today, int inForce) {
		boolean open = this.state == RuleVersionState.PROPOSED
				|| (this.state == RuleVersionState.ACTIVATED && this.validFrom.isAfter(today));
		return new RuleVersionView(this.number, this.state, this.number == inForce, open, this.reason, this.madeBy,
				this.madeAt, this.replayedAt, this.replayedDecisions, this.replayedChanged, this.validFrom,
				this.activatedBy, this.activatedAt, this.withdrawnBy, this.withdrawnAt, rows());
	}

	private void fill(int line, RuleRow row) {
		this.cells.add(new FilledCell(line, WORDS, row.words()));
		row.conditions().forEach((column, text) -> this.cells.add(new FilledCell(line, column, text)));
		this.cells.add(new FilledCell(line, ANSWER, row.answer()));
	}

	private void mustBe(RuleVersionState expected) {
		if (this.state != expected) {
			throw new StepNotOpen("Version %d stands at: %s. Nothing was changed.".formatted(this.number,
					this.state.words().toLowerCase(java.util.Locale.UK)));
		}
	}

	/**
	 * A version as it is wanted, without its rows.
	 *
	 * @param partnership code of the partnership
	 * @param table name of the table
	 * @param number next number among its versions
	 * @param reason why
	 * @param by account of who wrote it
	 * @param at when
	 */
	record WantedVersion(String partnership, String table, int number, String reason, String by, Instant at) {
	}

	/**
	 * A cell with something in it.
	 *
	 * @param line number of its row from the top, from 0
	 * @param column code of its column
	 * @param text what stands in it
	 */
	@Embeddable
	record FilledCell(int line, @Column(name = "column_code") String column, @Column(name = "cell") String text) {
	}

}
