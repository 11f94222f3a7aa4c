package org.partnershipactions.overdue;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The level that the table gave late work, with what it was told, so that another version
 * of the table can be asked the same.
 *
 * @param facts what was known on that day
 * @param level the level
 * @param table version of the table
 */
@Embeddable
record LevelFinding(LevelFacts facts,
		@Column(name = "level_found") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) OverdueLevel level,
		@Column(name = "level_table") String table) {

	static final String TABLE = "EscalationLevel";

	/** Stands for no review before. */
	static final String NONE = "none";

	/**
	 * What changes from day to day about late work.
	 *
	 * @param on the day
	 * @param workingDaysLate working days since it was due
	 * @param before level of the review before, or none
	 */
	@Embeddable
	record LevelFacts(@Column(name = "level_found_on") LocalDate on,
			@Column(name = "level_days_late") Integer workingDaysLate, @Column(name = "level_before") String before) {

		/** All that the table looks at. */
		Map<String, ?> of(LateStep lateStep) {
			return Map.of("workingDaysLate", this.workingDaysLate, "timesMoved", lateStep.timesMoved(), "highRisk",
					lateStep.highRisk(), "levelBefore", this.before);
		}

	}

}
