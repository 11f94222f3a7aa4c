package org.partnershipactions.measures.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.measures.Direction;
import org.partnershipactions.measures.Measure.Counting;
import org.partnershipactions.measures.MeasureView;
import org.partnershipactions.measures.Reading.Correction;
import org.partnershipactions.measures.choosing.DescribeMeasure;
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

	static String plain(BigDecimal value) {
		return (value != null) ? value.stripTrailingZeros().toPlainString() : null;
	}

	/** Where values come from, as a form and a program name it. */
	static String feed(Counting counting) {
		if (counting.countedBy() != null) {
			return counting.countedBy();
		}
		return counting.computed() ? DescribeMeasure.ACTION : DescribeMeasure.READINGS;
	}

	/** Whether the target is met. */
	public String standing(MeasureView measure) {
		if (measure.onTarget() == null) {
			return (measure.direction() == Direction.WORDS) ? "Told in words" : "Not known yet";
		}
		return measure.onTarget() ? "On target" : "Not on target";
	}

	/** What the line of last year's values stands for in the chart. */
	public String lastYearLine(MeasureView measure) {
		return switch (measure.direction()) {
			case LOWER -> "Target: below last year by then";
			case MAINTAIN -> "Target: last year by then";
			default -> "Last year by then";
		};
	}

	/** What a reading said before it was corrected, by whom it was, when and why. */
	public String correction(Correction was) {
		String before = (was.oldAmount() != null) ? number(was.oldAmount())
				: Objects.requireNonNullElse(was.oldWords(), "no value");
		return "Corrected on %s by %s. It said %s (%s). %s".formatted(dayOf(was.correctedAt()),
				person(was.correctedBy()), before, was.oldSource(), was.reason());
	}

	/** The colour that stands beside those words. */
	public String colour(MeasureView measure) {
		return (measure.onTarget() == null) ? "grey" : measure.onTarget() ? "green" : "red";
	}

}
