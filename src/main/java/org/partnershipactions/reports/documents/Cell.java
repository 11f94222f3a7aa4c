package org.partnershipactions.reports.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

import org.partnershipactions.calendar.DayWords;

/**
 * One cell of a report: what people read, and what programs count with.
 *
 * @param text what people read; never null
 * @param number the number, where it is one, else null
 * @param day the day, where it is one, else null
 * @param tone green, amber, red, blue or grey for a rating, whose text is its word; else
 * null
 * @param path of the page with the rows behind it, or null
 */
public record Cell(String text, BigDecimal number, LocalDate day, String tone, String path) {

	/** A text; an empty cell where it is null. */
	public static Cell text(String text) {
		return new Cell((text != null) ? text : "", null, null, null, null);
	}

	/** A whole number; an empty cell where it is null. */
	public static Cell number(Integer number) {
		return (number != null) ? number(BigDecimal.valueOf(number), "") : text(null);
	}

	/** A number with what stands behind it for people; an empty cell where it is null. */
	public static Cell number(BigDecimal number, String unit) {
		if (number == null) {
			return text(null);
		}
		BigDecimal plain = number.stripTrailingZeros();
		plain = (plain.scale() < 0) ? plain.setScale(0) : plain;
		return new Cell(plain.toPlainString() + unit, plain, null, null, null);
	}

	/** A day, and what people read where there is none. */
	public static Cell day(LocalDate day, String otherwise) {
		return new Cell((day != null) ? words(day) : otherwise, null, day, null, null);
	}

	/** A rating: its word with its colour. */
	public static Cell rating(String word, String tone) {
		return new Cell(word, null, null, tone.toLowerCase(Locale.ROOT), null);
	}

	/** The same as a link to the rows behind it. */
	public Cell to(String path) {
		return new Cell(this.text, this.number, this.day, this.tone, path);
	}

	/** A day as people write it. */
	public static String words(LocalDate day) {
		return DayWords.day(day);
	}

	/** What a program reads: a plain number, a day such as 2026-09-30, or the text. */
	public String plain() {
		if (this.number != null) {
			return this.number.toPlainString();
		}
		return (this.day != null) ? this.day.toString() : this.text;
	}

}
