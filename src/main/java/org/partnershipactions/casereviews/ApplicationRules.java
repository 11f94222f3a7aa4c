package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.casereviews.ReviewApplication.ApplicantKind;
import org.partnershipactions.casereviews.ReviewApplication.NewApplication;
import org.partnershipactions.casereviews.ReviewApplication.ReportElsewhere;
import org.partnershipactions.casereviews.ReviewOutcome.PanelOutcome;
import org.partnershipactions.casereviews.ReviewOutcome.Recommendation;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;

/** Rules that refuse answers, each naming the field and what to do. */
final class ApplicationRules {

	static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_ADDRESS = 500;

	private ApplicationRules() {
	}

	/**
	 * Refuses an application that cannot be taken, with a line for each field.
	 * @param knownBody whether the body that it names, if any, is one of the partnership
	 * @throws InvalidAnswers with the fields as the API names them
	 */
	static void check(NewApplication asked, boolean knownBody) {
		Problems problems = new Problems();
		problems.when(asked.madeBy() == null, "madeBy", "Choose who applies");
		person("applicant", asked.applicant(), problems);
		problems.when(!reachable(asked.applicant()), "applicant.email",
				"Enter an e-mail address, a telephone number or a postal address, so that you can be answered");
		if (asked.madeBy() == ApplicantKind.WITH_CONSENT) {
			behalf(asked, problems);
		}
		problems.when(blank(asked.story()), "story", "Tell us what happened and what you want to come of it");
		problems.longest("story", asked.story(), LONGEST_TEXT);
		problems.when(!knownBody, "body", "Choose a body of this partnership");
		problems.refuse();
	}

	/** Somebody else can go on for the victim only with the victim's consent. */
	static void consent(CaseReview review, Boolean consent) {
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
		if (!held.invited() && blank(held.whyNotInvited())) {
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

	/**
	 * A text that must be there, without stray blanks.
	 * @param missing what to say where it is not
	 */
	static String needed(String field, String missing, String text) {
		if (blank(text)) {
			throw new InvalidAnswers(field, missing);
		}
		if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
			throw new InvalidAnswers(field, "This text must be 4,000 characters or fewer");
		}
		return text.strip();
	}

	private static void behalf(NewApplication asked, Problems problems) {
		person("victim", asked.victim(), problems);
		problems.when(!asked.consent(), "consent",
				"Confirm that the victim agrees: without their consent nobody else can apply for them");
	}

	private static void person(String who, ResidentFacts facts, Problems problems) {
		if (facts == null || blank(facts.name())) {
			problems.when(true, who + ".name",
					"Enter the name of " + (who.equals("victim") ? "the victim" : "whoever applies"));
			return;
		}
		problems.longest(who + ".name", facts.name(), LONGEST_LINE);
		problems.longest(who + ".email", facts.email(), LONGEST_LINE);
		problems.longest(who + ".telephone", facts.telephone(), LONGEST_LINE);
		problems.longest(who + ".address", facts.address(), LONGEST_ADDRESS);
		problems.when(!blank(facts.email()) && !facts.email().strip().matches("[^@\\s]{1,64}@[^@\\s]{1,120}"),
				who + ".email", "Enter the e-mail address in the form name@example.org");
	}

	private static boolean reachable(ResidentFacts facts) {
		return facts != null && !(blank(facts.email()) && blank(facts.telephone()) && blank(facts.address()));
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	/** Collects what is wrong, one line for each field. */
	private static final class Problems {

		private final List<FieldError> errors = new ArrayList<>();

		void when(boolean wrong, String field, String message) {
			if (wrong) {
				this.errors.add(new FieldError(field, message));
			}
		}

		void longest(String field, String text, int most) {
			when(text != null && text.codePointCount(0, text.length()) > most, field,
					"This text must be %,d characters or fewer".formatted(most));
		}

		void refuse() {
			if (!this.errors.isEmpty()) {
				throw new InvalidAnswers(this.errors);
			}
		}

	}

}
