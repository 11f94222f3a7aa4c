package org.partnershipactions.plan.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a title of a heading: its first words, in sentence case where it shouts. */
final class PriorityTitle {

	private static final Pattern REST = Pattern.compile("\\s*(?:\\(|\\bincl(?:uding)?\\b|\\s[-\u2013\u2014]\\s|:).*$",
			Pattern.CASE_INSENSITIVE);

	private static final int ABBREVIATION = 4;

	private PriorityTitle() {
	}

	/** "Acquisitive crime" of "ACQUISITIVE CRIME(VEHICLE & BURGLARY)". */
	static String of(String heading) {
		String tidy = AgencyNames.tidy(heading);
		String title = REST.matcher(tidy).replaceFirst("");
		if (title.isEmpty()) {
			return tidy;
		}
		boolean abbreviation = title.length() <= ABBREVIATION;
		return shouts(title) && !abbreviation ? title.charAt(0) + title.substring(1).toLowerCase(Locale.UK) : title;
	}

	/** Whether a text has letters and all of them are capitals. */
	static boolean shouts(String text) {
		return text.equals(text.toUpperCase(Locale.UK)) && !text.equals(text.toLowerCase(Locale.UK));
	}

}
