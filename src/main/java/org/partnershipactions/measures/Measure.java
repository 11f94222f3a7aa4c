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
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.measures.MeasureEvent.MeasureChanged;
import org.partnershipactions.measures.MeasureEvent.MeasureCommented;
import org.partnershipactions.measures.MeasureEvent.MeasureDescribed;
import org.partnershipactions.measures.MeasureEvent.MeasureRetired;
import org.partnershipactions.partners.units.CountedUnit;

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

	private LocalDate retiredOn;

	protected Measure() {
	}

	/** One that begins in a plan year. */
	public Measure(String partnership, PlanYear year, Definition definition, String owner, Comparators comparators) {
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

	/** The same in a later plan year, as it was described last. */
	Measure in(PlanYear next, Comparators before) {
		return new Measure(this.partnership, next, this.definition, this.owner, before);
	}

	/** Describes it anew, and says who answers for it. */
	public Measure describe(Definition described, String by) {
		this.definition = described;
		this.owner = by;
		registerEvent(described.told(this.id));
		return this;
	}

	/**
	 * Lets it be measured no more from a day on; what was measured until then stays.
	 * @param lastReading the last day that a reading covers, or null
	 * @throws InvalidAnswers naming {@code day}
	 */
	public Measure retire(LocalDate day, LocalDate lastReading) {
		LocalDate earliest = (lastReading != null) ? lastReading.plusDays(1) : year().firstDay();
		LocalDate latest = year().lastDay().plusDays(1);
		if (day == null || day.isBefore(earliest) || day.isAfter(latest)) {
			throw new InvalidAnswers("day", "Enter the first day on which it is measured no more, from %s to %s"
				.formatted(DayWords.day(earliest), DayWords.day(latest)));
		}
		this.retiredOn = day;
		registerEvent(new MeasureRetired(this.id, day));
		return this;
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

	public String owner() {
		return this.owner;
	}

	public Definition definition() {
		return this.definition;
	}

	public String code() {
		return this.definition.code();
	}

	/** First day on which it is measured no more, or null while it is. */
	public LocalDate retiredOn() {
		return this.retiredOn;
	}

	/** Whether it is still measured on a day of its year. */
	public boolean isMeasuredOn(LocalDate day) {
		return this.retiredOn == null || day.isBefore(this.retiredOn);
	}

	/** The last day of its year on which it is measured. */
	LocalDate lastDay() {
		LocalDate end = year().lastDay();
		return isMeasuredOn(end) ? end : this.retiredOn.minusDays(1);
	}

	public boolean isAgainstLastYear() {
		return this.definition.direction().againstLastYear();
	}

	/**
	 * What is to be reached of the value of a whole year by a day: of what adds up the
	 * share of the days that have passed, as a whole number; else all of it.
	 */
	BigDecimal due(BigDecimal whole, LocalDate day) {
		PlanYear year = year();
		long passed = ChronoUnit.DAYS.between(year.firstDay(), day) + 1;
		long days = ChronoUnit.DAYS.between(year.firstDay(), year.lastDay()) + 1;
		if (!this.definition.accumulates() || passed >= days) {
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
	 * @param unit what its values count, by the unit's code: "%" for shares
	 * @param addsUp whether values in that unit count from the beginning of the plan year
	 * @param direction which way it should go
	 * @param counting where its values come from
	 * @param aim what is to be reached
	 * @param ofPeople whether it counts people, cases or what happened to them
	 */
	@Embeddable
	public record Definition(String code, int position, String title, String unit, boolean addsUp,
			@Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) Direction direction, Counting counting,
			Aim aim, boolean ofPeople) {

		public Definition {
			aim = (aim != null) ? aim : Aim.NONE;
		}

		public boolean share() {
			return CountedUnit.PER_CENT.equals(this.unit);
		}

		/**
		 * Whether its values count from the beginning of the plan year, so that a later
		 * one cannot be lower: what its unit says.
		 */
		public boolean accumulates() {
			return this.addsUp;
		}

		/** Whether it is counted, and no reading of it is given. */
		public boolean computed() {
			return this.counting.computed();
		}

		/** What a template becomes where a partnership chooses it. */
		public Definition chosen(String words, String group) {
			return new Definition(this.code, this.position, (words == null || words.isBlank()) ? this.title : words,
					this.unit, this.addsUp, this.direction,
					new Counting(this.counting.computed(), this.counting.countedBy(), group), this.aim, this.ofPeople);
		}

		private MeasureDescribed told(String key) {
			return new MeasureDescribed(key, this.title, this.unit, this.direction, this.aim.target(),
					this.counting.countedBy());
		}

	}

	/**
	 * Where the values of a measure come from.
	 *
	 * @param computed whether it is counted, and no reading of it is given
	 * @param countedBy code of what counts it by itself, or null: then, where it is
	 * counted, an action of the plan feeds it
	 * @param countedOf code of the task group whose work is counted, or null
	 */
	@Embeddable
	public record Counting(boolean computed, String countedBy, String countedOf) {

		/** The agency that answers for it gives readings. */
		public static final Counting READINGS = new Counting(false, null, null);

		/** An action of the plan feeds it. */
		public static final Counting ACTION = new Counting(true, null, null);

		/** What counts it by itself, of the work of a task group where it is of one. */
		public static Counting by(String code, String group) {
			return new Counting(true, code, group);
		}

		/** Whether an action of the plan feeds it. */
		public boolean byAction() {
			return this.computed && this.countedBy == null;
		}

	}

	/**
	 * What a measure is to reach.
	 *
	 * @param targetFigure local figure that says it, or null
	 * @param target what the partnership says itself for the year, or null; where it is
	 * given, it holds
	 */
	@Embeddable
	public record Aim(String targetFigure, BigDecimal target) {

		static final Aim NONE = new Aim(null, null);

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

		public static final Comparators NONE = new Comparators(null, null, null, null);

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
