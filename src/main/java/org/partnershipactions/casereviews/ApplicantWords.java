package org.partnershipactions.casereviews;

import java.util.Map;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.forms.FormValues;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The text by which an applicant is told, to be changed to fit. */
@Component
class ApplicantWords {

	private final AsbCaseReviews reviews;

	private final ReviewTeams teams;

	private final ReviewDates dates;

	ApplicantWords(AsbCaseReviews reviews, ReviewTeams teams, ReviewDates dates) {
		this.reviews = reviews;
		this.teams = teams;
		this.dates = dates;
	}

	/** A text to begin with, which says how to appeal. */
	@FormValues("TellApplicant")
	@Transactional(readOnly = true)
	public Map<String, Object> values(String key) {
		return Map.of("words", text(this.reviews.withKey(key)));
	}

	private String text(AsbCaseReview review) {
		return """
				You asked us on %s to review how your reports of anti-social behaviour were dealt with (%s).

				%s

				If you do not agree, you can appeal once, until %s. Tell %s why, and quote %s.""".formatted(
				DayWords.day(review.application().appliedOn()), review.ref(), outcome(review),
				DayWords.day(this.dates.appealUntil()), this.teams.name(review.body()), review.ref());
	}

	private String outcome(AsbCaseReview review) {
		if (review.panel().isEmpty()) {
			return "We do not hold a review. " + review.weighing().map(ApplicantWords::why).orElse("");
		}
		if (review.recommendations().isEmpty()) {
			return "An independent chair held the review. It makes no recommendation.";
		}
		return "An independent chair held the review. It recommends:\n" + review.recommendations()
			.stream()
			.map((one) -> "- %s: %s".formatted(this.teams.name(one.agency()), one.words()))
			.collect(Collectors.joining("\n"));
	}

	private static String why(Weighing weighed) {
		return "Fewer reports than the threshold asks for were made in time. Persistence: %s Harm: %s Response: %s"
			.formatted(weighed.persistence(), weighed.harm(), weighed.response());
	}

}
