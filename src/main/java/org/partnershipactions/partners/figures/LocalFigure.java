package org.partnershipactions.partners.figures;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.partnershipactions.partners.figures.LocalFigureEvent.LocalFigureSet;

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
	LocalFigure next(LocalDate day, int value, Decision decision) {
		LocalFigure next = new LocalFigure();
		next.code = this.code;
		next.title = this.title;
		next.unit = this.unit;
		next.amount = value;
		next.validFrom = day;
		next.reason = decision.reason();
		next.setBy = decision.by();
		next.setAt = decision.at();
		next.registerEvent(new LocalFigureSet(this.code, day, value));
		return next;
	}

	int amount() {
		return this.amount;
	}

	LocalDate from() {
		return this.validFrom;
	}

	Decision decision() {
		return new Decision(this.setBy, this.setAt, this.reason);
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

	/**
	 * Who set a value.
	 *
	 * @param by user name
	 * @param at when
	 * @param reason why
	 */
	record Decision(String by, Instant at, String reason) {
	}

}
