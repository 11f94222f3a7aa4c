package org.partnershipactions.plan.document;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnershipactions.calendar.DayWords;

/**
 * Words with which people say that work recurs, has no end, or no date yet: all of it is
 * taken as ongoing, and where that may not be meant it is said.
 */
final class OngoingWords {

	private static final Pattern ONGOING_WORDS = Pattern.compile("on[ -]?going|continuous(?:ly)?|continuing"
			+ "|daily|weekly|fortnightly|(?:bi-?|six[ -]?|6[ -]?)?monthly|quarterly|termly|(?:bi-?)?annual(?:ly)?"
			+ "|(?:half[ -]?)?yearly|twice (?:a|each|every) year|rolling(?: programme)?"
			+ "|throughout(?: the)?(?: plan| financial)?(?: year)?(?: \\d{4} ?[/-] ?\\d{2,4})?"
			+ "|all(?: the)? year(?: round)?|year[ -]round|(?:every|each) (?:day|week|month|quarter|term|year)"
			+ "|as and when(?: (?:required|needed|necessary))?|(?:as|when|where) (?:required|needed|necessary)|ad[ -]?hoc"
			+ "|(?:(?:for )?the )?(?:duration|life|lifetime) of (?:the |this )?plan|in progress|under ?way");

	private static final Pattern OPENLY = Pattern
		.compile("(?:t\\.?b\\.?[cad]\\.?|to be (?:confirmed|agreed|announced|decided|determined)|a\\.?s\\.?a\\.?p\\.?"
				+ "|as soon as possible|immediate(?:ly)?|date (?:tbc|to be confirmed)|n/?a|not applicable|none|[?-]+|\\u2013|\\u2014)");

	private static final Pattern UNSURE = Pattern.compile(
			"(?:date )?(?:provisional(?:ly)?|estimated?|est\\.?|approx(?:\\.|imate(?:ly)?)?|not (?:yet )?(?:fixed|agreed|confirmed))");

	private static final Pattern ONGOING_WITH = Pattern
		.compile("^(?:on[ -]?going|continuous)\\b[ ,;:.(–—-]*(?:with |to be )?(.+?)\\)?$");

	/** What says by when ongoing work is looked at again. */
	private static final Pattern REVIEW = Pattern
		.compile("^(?:(?:a |next |first )?review(?:ed|s)?(?: date)?(?: is)?(?: due)?(?: in| on| by| at)?[ :,–-]*)(.+)$"
				+ "|^(?:by |in )?(.+?) review$");

	private static final Pattern EVERY_YEAR = Pattern.compile(".*\\b(?:annually|(?:each|every) year)"
			+ "|(?:annual(?:ly)?|yearly|(?:each|every) year) (?:in|by|each|every) [a-z]{3,9}"
			+ "|(?:each|every) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*");

	/** Where something begins that does not end. */
	private static final Pattern ONWARDS = Pattern
		.compile("^(?:(?:from|starts?|starting|begins?|beginning|launch) )?(.+?)"
				+ "(?:[ ,;:\\u2013\\u2014-]+(?:and |then |and then )?(?:on[ -]?going|continuing)| onwards?)$"
				+ "|^(?:from|starting|starts|begins)(?: in| on)? (.+)$");

	private OngoingWords() {
	}

	/** Whether a note beside a date says that somebody was not sure of it. */
	static boolean leavesOpen(String note) {
		return OPENLY.matcher(note).matches() || UNSURE.matcher(note).matches();
	}

	/** Whether the text says in words that the work has no last day. */
	static boolean saysOngoing(String text) {
		String written = AgencyNames.comparable(text);
		return Stream.of(ONGOING_WORDS, OPENLY, ONGOING_WITH, EVERY_YEAR, ONWARDS)
			.anyMatch((words) -> words.matcher(written).matches());
	}

	/**
	 * Ongoing work; empty where the words do not say so.
	 * @param date reads a text as a date, where it is one
	 */
	static Optional<DateCell> read(String written, Function<String, Optional<DateCell>> date) {
		if (ONGOING_WORDS.matcher(written).matches()) {
			return Optional.of(DateCell.ONGOING);
		}
		if (OPENLY.matcher(written).matches()) {
			return Optional.of(DateCell.ONGOING.noting(written)
				.opened()
				.remarking("No date is given yet, so the action is taken as ongoing. Its lead has to say by when,"
						+ " with the delivery plan."));
		}
		Matcher ongoing = ONGOING_WITH.matcher(written);
		if (ongoing.matches()) {
			Optional<DateCell> review = review(ongoing.group(1), date);
			return review.isPresent() ? review : Optional.of(DateCell.ONGOING.noting(ongoing.group(1))
				.remarking("The action is taken as ongoing; \"" + ongoing.group(1) + "\" is kept as text beside it."));
		}
		return EVERY_YEAR.matcher(written).matches() ? Optional
			.of(DateCell.ONGOING.noting(written).remarking("This comes every year, so the action is taken as ongoing."))
				: onwards(written, date);
	}

	/** "Ongoing - review March 2028": it has no end, and is looked at again by then. */
	private static Optional<DateCell> review(String said, Function<String, Optional<DateCell>> date) {
		Matcher review = REVIEW.matcher(said);
		return review.matches() ? date.apply((review.group(1) != null) ? review.group(1) : review.group(2))
			.filter((cell) -> cell.day() != null)
			.map((cell) -> DateCell.reviewed(cell.day())
				.remarking("The action is taken as ongoing, to be reviewed by " + DayWords.day(cell.day()) + "."))
				: Optional.empty();
	}

	/** "From September 2027": it begins then, and has no end. */
	private static Optional<DateCell> onwards(String written, Function<String, Optional<DateCell>> date) {
		Matcher onwards = ONWARDS.matcher(written);
		return onwards.matches() && date.apply((onwards.group(1) != null) ? onwards.group(1) : onwards.group(2))
			.isPresent()
					? Optional.of(DateCell.ONGOING.noting(written)
						.remarking("The action is taken as ongoing; \"" + written + "\" is kept as text beside it."))
					: Optional.empty();
	}

}
