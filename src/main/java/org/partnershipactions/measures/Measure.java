package org.partnershipactions.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.MeasureEvent.MeasureChanged;
import org.partnershipactions.measures.MeasureEvent.MeasureCommented;

import org.springframework.data.domain.AbstractAggregateRoot;

/** A success measure of a partnership in a plan year. */
@Entity
public class Measure extends AbstractAggregateRoot<Measure> {

	@Id
	private String id;

	@Version
	private Integer version;

	private String partnership;

	private int planYear;

	private String owner;

	@Embedded
	private Definition definition;

	@Embedded
	private Comparators comparators;

	@Embedded
	private Commentary commentary;

	protected Measure() {
	}

	/** With the owner and the comparators that the year before left. */
	Measure(String partnership, PlanYear year, Definition definition, String owner, Comparators comparators) {
		this.id = key(partnership, year, definition.code());
		this.partnership = partnership;
		this.planYear = year.start();
		this.definition = definition;
		this.owner = owner;
		this.comparators = comparators;
	}

	/** The key of a measure: there is one of each code in a partnership's plan year. */
	public static String key(String partnership, PlanYear year, String code) {
		return partnership + ":" + year.start() + ":" + code;
	}

	Measure change(String owner, Comparators comparators) {
		this.owner = owner;
		this.comparators = comparators;
		registerEvent(new MeasureChanged(this.id, owner, comparators.lastYear(), comparators.county(),
				comparators.mostSimilar()));
		return this;
	}

	Measure comment(String words, String by, Instant now) {
		this.commentary = new Commentary(words, by, now);
		registerEvent(new MeasureCommented(this.id, words));
		return this;
	}

	public String key() {
		return this.id;
	}

	public String partnership() {
		return this.partnership;
	}

	public PlanYear year() {
		return new PlanYear(this.planYear);
	}

	String owner() {
		return this.owner;
	}

	public Definition definition() {
		return this.definition;
	}

	public String code() {
		return this.definition.code();
	}

	public boolean isAgainstLastYear() {
		return this.definition.direction().againstLastYear();
	}

	/**
	 * What is to be reached of the value of a whole year by a day: of a count the share
	 * of the days that have passed, as a whole number; of a share all of it.
	 */
	BigDecimal due(BigDecimal whole, LocalDate day) {
		PlanYear year = year();
		long passed = ChronoUnit.DAYS.between(year.firstDay(), day) + 1;
		long days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1;
		if (this.definition.share() || passed >= days) {
			return whole;
		}
		return whole.multiply(BigDecimal.valueOf(Math.max(0, passed)))
			.divide(BigDecimal.valueOf(days), 0, RoundingMode.HALF_UP);
	}

	Comparators comparators() {
		return Objects.requireNonNullElse(this.comparators, Comparators.NONE);
	}

	Commentary commentary() {
		return this.commentary;
	}

	/**
	 * What a measure is by the plan.
	 *
	 * @param code such as {@code asb-improved}
	 * @param position place in the list
	 * @param title what is measured
	 * @param unit what its values count, "%" for shares
	 * @param direction which way it should go
	 * @param computed whether it is counted by itself
	 * @param targetFigure local figure that holds its target, or null
	 * @param ofPeople whether it counts people, cases or what happened to them
	 */
	@Embeddable
	public record Definition(String code, int position, String title, String unit,
			@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Direction direction, boolean computed,
			String targetFigure, boolean ofPeople) {

		public boolean share() {
			return "%".equals(this.unit);
		}

		/**
		 * Whether its values count from the beginning of the plan year, so that a later
		 * one cannot be lower.
		 */
		public boolean accumulates() {
			return !share();
		}

	}

	/**
	 * What a measure is compared with.
	 *
	 * @param lastYear value of the whole year before, or null
	 * @param county value of the county, or null
	 * @param mostSimilar value of the most similar group of areas, or null
	 * @param comparatorSource where they come from, or null
	 */
	@Embeddable
	public record Comparators(BigDecimal lastYear, BigDecimal county, BigDecimal mostSimilar, String comparatorSource) {

		static final Comparators NONE = new Comparators(null, null, null, null);

	}

	/**
	 * What the owner agency says of a measure.
	 *
	 * @param commentary the words
	 * @param commentedBy account of who said so
	 * @param commentedAt when
	 */
	@Embeddable
	public record Commentary(String commentary, String commentedBy, Instant commentedAt) {
	}

	/**
	 * What a measure should reach.
	 *
	 * @param figure the number: at least, or for what should fall or be maintained the
	 * value of last year; null where there is none
	 * @param words such as "at least 80%" or "below last year (946)"
	 */
	public record Target(BigDecimal figure, String words) {
	}

}
