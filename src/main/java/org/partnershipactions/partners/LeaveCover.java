package org.partnershipactions.partners;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.partners.LeaveCoverEvent.LeaveCoverArranged;
import org.partnershipactions.partners.LeaveCoverEvent.LeaveCoverEnded;

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

	@Version
	private Integer version;

	protected LeaveCover() {
	}

	LeaveCover(CoverRequest request) {
		this.id = UUID.randomUUID().toString();
		this.away = request.away();
		this.cover = request.cover();
		this.begins = request.begins();
		this.ends = request.ends();
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

	CoverDetails details() {
		return new CoverDetails(this.id, this.away, this.cover, this.begins, this.ends);
	}

	String away() {
		return this.away;
	}

}
