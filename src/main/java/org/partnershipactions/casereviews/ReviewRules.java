package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.forms.InvalidAnswers;

/** Rules that refuse answers of a step, each naming the field and what to do. */
final class ReviewRules {

	private ReviewRules() {
	}

	static void consent(AsbCaseReview review, Boolean consent) {
		if (review.application().madeBy() == ApplicantKind.WITH_CONSENT && !Boolean.TRUE.equals(consent)) {
			throw new InvalidAnswers("consent", "Somebody else applied for the victim, which needs the victim's"
					+ " consent. Ask the victim, or record that the application is withdrawn");
		}
	}

	static void elsewhere(List<ReportElsewhere> reports, LocalDate today) {
		for (int i = 0; i < reports.size(); i++) {
			ReportElsewhere report = reports.get(i);
			if (report.reportedOn().isBefore(report.occurredOn())) {
				throw new InvalidAnswers("others[" + i + "].reportedOn",
						"A report cannot be made before it happened: check both days");
			}
			if (report.reportedOn().isAfter(today)) {
				throw new InvalidAnswers("others[" + i + "].reportedOn", "The day of a report cannot lie ahead");
			}
		}
	}

	static void invitation(PanelOutcome held) {
		if (!held.invited() && (held.whyNotInvited() == null || held.whyNotInvited().isBlank())) {
			throw new InvalidAnswers("whyNotInvited", "Say why the victim was not invited");
		}
	}

	static void recommendations(List<Recommendation> recommended, LocalDate today) {
		for (int i = 0; i < recommended.size(); i++) {
			LocalDate due = recommended.get(i).dueOn();
			if (due != null && due.isBefore(today)) {
				throw new InvalidAnswers("recommendations[" + i + "].due", "The day must be today or later");
			}
		}
	}

}
