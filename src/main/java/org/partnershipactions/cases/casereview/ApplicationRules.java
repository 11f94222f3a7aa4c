package org.partnershipactions.cases.casereview;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;

import org.springframework.stereotype.Component;

/** What an application must say before it is taken; the same for pages and programs. */
@Component
class ApplicationRules {

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_ADDRESS = 500;

	private final ReviewTeams teams;

	ApplicationRules(ReviewTeams teams) {
		this.teams = teams;
	}

	/**
	 * Refuses an application that cannot be taken, with a line for each field.
	 * @throws InvalidAnswers with the fields as the API names them
	 */
	void check(NewApplication asked) {
		List<FieldError> errors = new ArrayList<>();
		if (asked.madeBy() == null) {
			errors.add(new FieldError("madeBy", "Choose who applies"));
		}
		person("applicant", asked.applicant(), errors);
		reachable(asked.applicant(), errors);
		if (asked.madeBy() == ApplicantKind.WITH_CONSENT) {
			behalf(asked, errors);
		}
		text("story", "Tell us what happened and what you want to come of it", asked.story(), errors);
		if (asked.body() != null && !this.teams.serves(asked.partnership(), asked.body())) {
			errors.add(new FieldError("body", "Choose a body of this partnership"));
		}
		if (!errors.isEmpty()) {
			throw new InvalidAnswers(errors);
		}
	}

	private static void behalf(NewApplication asked, List<FieldError> errors) {
		person("victim", asked.victim(), errors);
		if (!asked.consent()) {
			errors.add(new FieldError("consent",
					"Confirm that the victim agrees: without their consent nobody else can apply for them"));
		}
	}

	private static void person(String field, ResidentFacts facts, List<FieldError> errors) {
		String whose = field.equals("victim") ? "the victim" : "whoever applies";
		if (facts == null || blank(facts.name())) {
			errors.add(new FieldError(field + ".name", "Enter the name of " + whose));
			return;
		}
		longest(field + ".name", facts.name(), LONGEST_LINE, errors);
		longest(field + ".email", facts.email(), LONGEST_LINE, errors);
		longest(field + ".telephone", facts.telephone(), LONGEST_LINE, errors);
		longest(field + ".address", facts.address(), LONGEST_ADDRESS, errors);
		if (!blank(facts.email()) && !facts.email().strip().matches("[^@\\s]{1,64}@[^@\\s]{1,120}")) {
			errors.add(new FieldError(field + ".email", "Enter the e-mail address in the form name@example.org"));
		}
	}

	private static void reachable(ResidentFacts facts, List<FieldError> errors) {
		if (facts != null && blank(facts.email()) && blank(facts.telephone()) && blank(facts.address())) {
			errors.add(new FieldError("applicant.email",
					"Enter an e-mail address, a telephone number or a postal address, so that you can be answered"));
		}
	}

	private static void text(String field, String missing, String text, List<FieldError> errors) {
		if (blank(text)) {
			errors.add(new FieldError(field, missing));
		}
		longest(field, text, LONGEST_TEXT, errors);
	}

	private static void longest(String field, String text, int most, List<FieldError> errors) {
		if (text != null && text.codePointCount(0, text.length()) > most) {
			errors.add(new FieldError(field, "This text must be %,d characters or fewer".formatted(most)));
		}
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
