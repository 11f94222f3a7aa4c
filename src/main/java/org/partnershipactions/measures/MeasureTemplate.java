package org.partnershipactions.measures;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.measures.Measure.Definition;

/** A measure that every plan begins with. */
@Entity
@Immutable
public class MeasureTemplate {

	@Id
	private String code;

	private int position;

	private String title;

	private String owner;

	private String unit;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Direction direction;

	private boolean computed;

	private String targetFigure;

	private boolean ofPeople;

	private BigDecimal lastYear;

	private String lastYearOf;

	private String feedingRef;

	protected MeasureTemplate() {
	}

	public String code() {
		return this.code;
	}

	public Definition definition() {
		return new Definition(this.code, this.position, this.title, this.unit, this.direction, this.computed,
				this.targetFigure, this.ofPeople);
	}

	String owner() {
		return this.owner;
	}

	/** Reference of the action that feeds it in the plan that names one, or null. */
	public String feedingRef() {
		return this.feedingRef;
	}

	/** The value of the year before that the plan of a partnership states, or null. */
	BigDecimal lastYear(String partnership) {
		return partnership.equals(this.lastYearOf) ? this.lastYear : null;
	}

}
