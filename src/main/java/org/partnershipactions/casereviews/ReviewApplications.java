package org.partnershipactions.casereviews;

import java.util.ArrayList;
import java.util.List;

import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;
import org.partnershipactions.residents.ResidentFacts;
import org.partnershipactions.residents.ResidentMatch;
import org.partnershipactions.residents.ResidentRegister;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.casereviews.MayOnReview.ReviewRight.TAKE;
import static org.partnershipactions.security.AllowedTo.Audience.THE_PUBLIC;

/** Takes applications for case reviews, whoever brings them. */
@Service
@Transactional
public class ReviewApplications {

	private final ConcernedRefs refs;

	private final ReviewDesk desk;

	private final ReviewBodies bodies;

	private final ResidentRegister residents;

	private final ReviewTeams teams;

	ReviewApplications(ConcernedRefs refs, ReviewDesk desk, ReviewBodies bodies, ResidentRegister residents,
			ReviewTeams teams) {
		this.refs = refs;
		this.desk = desk;
		this.bodies = bodies;
		this.residents = residents;
		this.teams = teams;
	}

	/**
	 * Takes an application from the public.
	 * @throws InvalidAnswers when something is missing or cannot be
	 */
	@AllowedTo(THE_PUBLIC)
	public Applied apply(NewApplication asked) {
		return take(asked);
	}

	/** Takes an application that an officer enters for somebody. */
	@MayOnReview(TAKE)
	public Applied enter(NewApplication asked) {
		return take(asked);
	}

	private Applied take(NewApplication asked) {
		check(asked);
		List<ReviewSubject> subjects = this.refs.read(asked.partnership(), asked.concerned(), "concerned");
		String applicant = key(asked.partnership(), asked.applicant());
		boolean behalf = asked.madeBy() == ApplicantKind.WITH_CONSENT;
		String victim = behalf ? key(asked.partnership(), asked.victim()) : applicant;
		ReviewApplication application = new ReviewApplication(asked.madeBy(), applicant, victim,
				behalf ? asked.consent() : null, this.desk.dates().today(), asked.story().strip(), null);
		String body = (asked.body() != null) ? asked.body() : this.bodies.contact();
		AsbCaseReview review = this.desk.open(new ReviewOpening(asked.partnership(), body, application, subjects));
		return new Applied(review.key(), review.ref(), review.stepDue());
	}

	/**
	 * Key of the person: of one who is there already where the register says that it is
	 * the same, else of a new record.
	 */
	String key(String partnership, ResidentFacts facts) {
		return this.residents.like(partnership, facts)
			.stream()
			.filter(ResidentMatch::samePerson)
			.findFirst()
			.map((match) -> this.residents.current(match.key()))
			.orElseGet(() -> this.residents.add(partnership, facts));
	}

	private static final int LONGEST_TEXT = 4000;

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_ADDRESS = 500;

	/**
	 * Refuses an application that cannot be taken, with a line for each field.
	 * @throws InvalidAnswers with the fields as the API names them
	 */
	void check(NewApplication asked) {
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
		problems.when(asked.body() != null && !this.teams.serves(asked.partnership(), asked.body()), "body",
				"Choose a body of this partnership");
		problems.refuse();
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
