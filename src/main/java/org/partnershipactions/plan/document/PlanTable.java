package org.partnershipactions.plan.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a plan file holds and what is to be said about it; with errors, nothing of it may
 * be stored.
 *
 * @param priorities the priorities of the rows, by number
 * @param rows rows without errors, in the file's order
 * @param warnings what was not understood or contradicts itself
 * @param errors what must be mended first
 * @param questions what it leaves to a person to say
 */
public record PlanTable(List<PriorityHeading> priorities, List<PlanRow> rows, List<Finding> warnings,
		List<Finding> errors, PlanQuestions questions) {

	/** Whether anything must be mended before the plan can be stored. */
	public boolean hasErrors() {
		return !this.errors.isEmpty();
	}

	/**
	 * A priority that the rows belong to.
	 *
	 * @param number its number, the first part of its actions' references
	 * @param title its heading, tidied; "Priority 3" where the file gives none
	 * @param named whether the file gives the title
	 */
	public record PriorityHeading(int number, String title, boolean named) {
	}

	/** Makes a title of a heading: its first words, in sentence case where it shouts. */
	static final class PriorityTitle {

		private static final Pattern REST = Pattern
			.compile("\\s*(?:\\(|\\bincl(?:uding)?\\b|\\s[-\u2013\u2014]\\s|:).*$", Pattern.CASE_INSENSITIVE);

		/** "Objective 2: Reducing crime" is about reducing crime. */
		private static final Pattern LABEL = Pattern.compile(
				"^(?:(?:priority|objective|theme|aim|goal|outcome|strand)\\s*(?:\\d+|[A-Z])?|\\d+)\\s*[:.)\u2013\u2014-]\\s*(?=\\S)",
				Pattern.CASE_INSENSITIVE);

		private static final int ABBREVIATION = 4;

		private PriorityTitle() {
		}

		/** "Acquisitive crime" of "ACQUISITIVE CRIME(VEHICLE & BURGLARY)". */
		static String of(String heading) {
			String tidy = LABEL.matcher(AgencyNames.tidy(heading)).replaceFirst("");
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

}
