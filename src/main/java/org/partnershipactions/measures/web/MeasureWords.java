package org.partnershipactions.measures.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.measures.Direction;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.partners.Directory;

import org.springframework.stereotype.Component;

/** Puts measures into words: public because templates ask it. */
@Component
public class MeasureWords {

	private final Directory directory;

	MeasureWords(Directory directory) {
		this.directory = directory;
	}

	/** A day such as 31 March 2027. */
	public String day(LocalDate day) {
		return written(day);
	}

	static String written(LocalDate day) {
		return DayWords.day(day);
	}

	/** The day in London of a moment. */
	public String dayOf(Instant moment) {
		return day(PartnershipClock.dayOf(moment));
	}

	/** Name of an agency. */
	public String agency(String code) {
		return this.directory.agencyName(code);
	}

	/** Name of a person. */
	public String person(String account) {
		return this.directory.personName(account);
	}

	/** A number as people write it; a dash where there is none. */
	public String number(BigDecimal value) {
		return (value != null) ? "%s".formatted(value.stripTrailingZeros().toPlainString()) : "–";
	}

	/** Whether the target is met. */
	public String standing(MeasureView measure) {
		if (measure.onTarget() == null) {
			return (measure.direction() == Direction.WORDS) ? "Told in words" : "Not known yet";
		}
		return measure.onTarget() ? "On target" : "Not on target";
	}

	/** The colour that stands beside those words. */
	public String colour(MeasureView measure) {
		return (measure.onTarget() == null) ? "grey" : measure.onTarget() ? "green" : "red";
	}

}
