package org.partnershipactions.measures;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

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
	private Defined defined;

	@Embedded
	private Comparators comparators;

	@Embedded
	private Commentary commentary;

	protected Measure() {
	}

	Measure(String partnership, PlanYear year, MeasureTemplate template) {
		this.id = key(partnership, year, template.code());
		this.partnership = partnership;
		this.planYear = year.start();
		this.owner = template.owner();
		this.defined = template.defined();
	}

	/** The key of a measure: there is one of each code in a partnership's plan year. */
	public static String key(String partnership, PlanYear year, String code) {
		return partnership + ":" + year.start() + ":" + code;
	}

	/** Goes on from the year before. */
	Measure follow(String owner, Comparators comparators) {
		this.owner = owner;
		this.comparators = comparators;
		return this;
	}

	Measure change(String owner, Comparators comparators) {
		follow(owner, comparators);
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

	public Defined defined() {
		return this.defined;
	}

	public String code() {
		return this.defined.code();
	}

	public boolean isAgainstLastYear() {
		return this.defined.direction().againstLastYear();
	}

	Comparators comparators() {
		return Objects.requireNonNullElse(this.comparators, Comparators.NONE);
	}

	Commentary commentary() {
		return this.commentary;
	}

	String path() {
		return "/measures/" + code();
	}

}
