package org.partnershipactions.forms;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** The sentences that people read when an answer has to be put right. */
final class Wording {

	private Wording() {
	}

	static String missing(FormField field) {
		String verb = switch (field.kind()) {
			case RADIO, SELECT -> "Choose ";
			case CHECKBOX -> "Tick the box to confirm ";
			case DYNAMICLIST -> "Give at least one row of ";
			default -> "Enter ";
		};
		return field.properties().getOrDefault("missing", verb + field.spoken());
	}

	static String tooLong(FormField field, int typed) {
		return "%s must be %s characters or fewer; you typed %s".formatted(name(field),
				count(field.validate().maxLength()), count(typed));
	}

	static String tooShort(FormField field, int typed) {
		return "%s must be %s characters or more; you typed %s".formatted(name(field),
				count(field.validate().minLength()), count(typed));
	}

	static String patternBroken(FormField field) {
		return field.properties()
			.getOrDefault("patternMessage", name(field) + " is not written as it should be; check it");
	}

	static String notANumber(FormField field) {
		boolean whole = field.decimalDigits() != null && field.decimalDigits() == 0;
		return name(field) + (whole ? " must be a whole number, like 12" : " must be a number, like 12.50");
	}

	static String tooManyDecimals(FormField field) {
		return "%s may have at most %d decimal places".formatted(name(field), field.decimalDigits());
	}

	static String tooSmall(FormField field) {
		return "%s must be %s or more".formatted(name(field), count(field.validate().min()));
	}

	static String tooLarge(FormField field) {
		return "%s must be %s or less".formatted(name(field), count(field.validate().max()));
	}

	static String notADate(FormField field) {
		return field.properties().getOrDefault("unreadable", name(field) + ": enter a date like 31 3 2027");
	}

	static String beforeToday(FormField field) {
		return name(field) + " must be today or later";
	}

	static String afterToday(FormField field) {
		return name(field) + " must be today or earlier";
	}

	static String notOffered(FormField field) {
		return name(field) + ": choose one of the options";
	}

	static String notYesOrNo(FormField field) {
		return name(field) + " must be yes or no";
	}

	static String notText(FormField field) {
		return name(field) + " must be text";
	}

	static String notRows(FormField field) {
		return name(field) + " must be a list of rows";
	}

	static String tooManyRows(FormField field, int typed) {
		return "%s: give at most %d rows; you gave %d".formatted(name(field), field.maxRows(), typed);
	}

	static String fixed(FormField field) {
		return name(field) + " cannot be changed here";
	}

	static String unknown(String path) {
		return "There is no field " + path + " on this form";
	}

	static String noRow(String row) {
		return "There is no row for %s on this form. Check the rows as they are now and send them again".formatted(row);
	}

	static String rowGone(String row, String text) {
		return "There is no longer a row for %s. You typed: %s".formatted(row, text);
	}

	/** The same sentence, said of one row of a list. */
	static String inRow(String row, String sentence) {
		return row + ": " + sentence.substring(0, 1).toLowerCase(Locale.UK) + sentence.substring(1);
	}

	static String count(Number number) {
		NumberFormat format = NumberFormat.getInstance(Locale.UK);
		format.setMaximumFractionDigits((number instanceof BigDecimal) ? 2 : 0);
		return format.format(number);
	}

	private static String name(FormField field) {
		String spoken = field.spoken();
		return spoken.substring(0, 1).toUpperCase(Locale.UK) + spoken.substring(1);
	}

}
