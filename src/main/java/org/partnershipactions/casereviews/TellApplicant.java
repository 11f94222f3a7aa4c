package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.casereviews.ReviewOutcome.Weighing;

/** Answers of the form "TellApplicant". */
record TellApplicant(String channel, String words) {

	/**
	 * The text by which an applicant is told, to be changed to fit.
	 * @param appealUntil last day on which an appeal is taken
	 * @param names gives the name of the agency with a code
	 */
	static String draft(CaseReview review, LocalDate appealUntil, UnaryOperator<String> names) {
		return """
				You asked us on %s to review how your reports of anti-social behaviour were dealt with (%s).

				%s

				If you do not agree, you can appeal once, until %s. Tell %s why, and quote %s.""".formatted(
				DayWords.day(review.application().appliedOn()), review.ref(), outcome(review, names),
				DayWords.day(appealUntil), names.apply(review.body()), review.ref());
	}

	private static String outcome(CaseReview review, UnaryOperator<String> names) {
		if (review.panel().isEmpty()) {
			return "We do not hold a review. " + review.weighing().map(TellApplicant::why).orElse("");
		}
		if (review.recommendations().isEmpty()) {
			return "An independent chair held the review. It makes no recommendation.";
		}
		return "An independent chair held the review. It recommends:\n" + review.recommendations()
			.stream()
			.map((one) -> "- %s: %s".formatted(names.apply(one.agency()), one.words()))
			.collect(Collectors.joining("\n"));
	}

	private static String why(Weighing weighed) {
		return "Fewer reports than the threshold asks for were made in time. Persistence: %s Harm: %s Response: %s"
			.formatted(weighed.persistence(), weighed.harm(), weighed.response());
	}

}
