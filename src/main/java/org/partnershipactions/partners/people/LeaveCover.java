package org.partnershipactions.partners.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverArranged;
import org.partnershipactions.partners.people.LeaveCoverEvent.LeaveCoverEnded;

import org.springframework.data.domain.AbstractAggregateRoot;

/** Who acts for whom while they are away, so that leave makes nothing late. */
@Entity
class LeaveCover extends AbstractAggregateRoot<LeaveCover> {

	@Id
	@JdbcTypeCode(SqlTypes.CHAR)
	@Column(length = 36)
	private String id;

	private String away;

	private String cover;

	private LocalDate begins;

	private LocalDate ends;

	private String arrangedBy;

	private boolean beyondAgency;

	@Version
	private Integer version;

	protected LeaveCover() {
	}

	/** Passes on what is not of an agency only where the person or a manager says so. */
	LeaveCover(CoverRequest asked, String arrangedBy, boolean beyondAgency) {
		this.id = UUID.randomUUID().toString();
		this.away = asked.away();
		this.cover = asked.cover();
		this.begins = asked.begins();
		this.ends = asked.ends();
		this.arrangedBy = arrangedBy;
		this.beyondAgency = beyondAgency;
		registerEvent(new LeaveCoverArranged(this.id, this.away, this.cover, this.begins, this.ends));
	}

	/** Ends it early; from that day on the person acts for themselves. */
	LeaveCover endBefore(LocalDate day) {
		if (!day.isAfter(this.ends)) {
			this.ends = day.minusDays(1);
			registerEvent(new LeaveCoverEnded(this.id, this.away, this.cover));
		}
		return this;
	}

	String id() {
		return this.id;
	}

	String cover() {
		return this.cover;
	}

	LocalDate begins() {
		return this.begins;
	}

	LocalDate ends() {
		return this.ends;
	}

	/** How many days it lasts, the first and the last counted. */
	long days() {
		return ChronoUnit.DAYS.between(this.begins, this.ends) + 1;
	}

	/** Whether it passes on positions that are of no agency too. */
	boolean beyondAgency() {
		return this.beyondAgency;
	}

	String away() {
		return this.away;
	}

}
