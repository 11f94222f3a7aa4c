package org.partnershipactions.partners.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.partners.duties.DutyEvent.DutyGiven;

import org.springframework.data.domain.AbstractAggregateRoot;

/** Which agencies have a duty from one day on; other agencies are another row. */
@Entity
@Table(name = "agency_duty")
class DutyRow extends AbstractAggregateRoot<DutyRow> {

	private static final String BETWEEN = ",";

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String partnership;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Duty duty;

	private String agencies;

	private LocalDate validFrom;

	private String setBy;

	private Instant setAt;

	protected DutyRow() {
	}

	DutyRow(String partnership, Duty duty, List<String> agencies, LocalDate from, Giver giver) {
		this.partnership = partnership;
		this.duty = duty;
		this.agencies = String.join(BETWEEN, agencies);
		this.validFrom = from;
		this.setBy = giver.by();
		this.setAt = giver.at();
		registerEvent(new DutyGiven(duty.code(), this.agencies, from));
	}

	Duty duty() {
		return this.duty;
	}

	/** Codes of the agencies, in the order in which they were named. */
	List<String> agencies() {
		return List.of(this.agencies.split(BETWEEN));
	}

	LocalDate from() {
		return this.validFrom;
	}

	/**
	 * Who gave a duty.
	 *
	 * @param by user name
	 * @param at when
	 */
	record Giver(String by, Instant at) {
	}

}
