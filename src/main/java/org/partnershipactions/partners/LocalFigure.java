package org.partnershipactions.partners;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.partners.LocalFigureEvent.LocalFigureSet;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A figure of the partnership's own from one day on; another value is another row. */
@Entity
class LocalFigure extends AbstractAggregateRoot<LocalFigure> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String code;

	private String title;

	private String unit;

	private int amount;

	private LocalDate validFrom;

	private String reason;

	private String setBy;

	private Instant setAt;

	protected LocalFigure() {
	}

	/** The same figure with another value from a day on. */
	LocalFigure from(LocalDate day, int value, String reason) {
		LocalFigure next = new LocalFigure();
		next.code = this.code;
		next.title = this.title;
		next.unit = this.unit;
		next.amount = value;
		next.validFrom = day;
		next.reason = reason;
		next.registerEvent(new LocalFigureSet(this.code, day, value));
		return next;
	}

	LocalFigure setBy(String username, Instant now) {
		this.setBy = username;
		this.setAt = now;
		return this;
	}

	LocalFigureDetails.Value value() {
		return new LocalFigureDetails.Value(this.amount, this.validFrom, this.reason, this.setBy, this.setAt);
	}

	String code() {
		return this.code;
	}

	String title() {
		return this.title;
	}

	String unit() {
		return this.unit;
	}

}
