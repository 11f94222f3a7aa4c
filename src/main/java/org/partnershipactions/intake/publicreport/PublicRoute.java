package org.partnershipactions.intake.publicreport;

import java.util.Arrays;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Which question comes next, and which must not be jumped. */
@Component
class PublicRoute {

	/** Where whoever is in danger is sent first. */
	static final String EMERGENCY = "emergency";

	/** Where whoever names a place that seems to lie outside is asked about it. */
	static final String OUTSIDE = "outside";

	/** Where all answers are read once more. */
	static final String CHECK = "check";

	private final PublicChecks checks;

	private final PublicPlaceChecks places;

	PublicRoute(PublicChecks checks, PublicPlaceChecks places) {
		this.checks = checks;
		this.places = places;
	}

	/** The page on which the report waits for an answer; empty where all are there. */
	Optional<String> waiting(PublicAnswers answers) {
		return open(answers).map((step) -> page(step, answers));
	}

	/** Whether the questions before this one are answered. */
	boolean reaches(PublicStep step, PublicAnswers answers) {
		return step.isAskedOf(answers) && open(answers).map((open) -> open.ordinal() >= step.ordinal()).orElse(true);
	}

	/** The page after a question that was just answered. */
	String after(PublicStep step, PublicAnswers answers, boolean checking) {
		if (stops(step, answers)) {
			return page(step, answers);
		}
		return checking ? waiting(answers).orElse(CHECK) : step.next(answers).map(PublicStep::path).orElse(CHECK);
	}

	private Optional<PublicStep> open(PublicAnswers answers) {
		return Arrays.stream(PublicStep.values())
			.filter((step) -> step.isAskedOf(answers))
			.filter((step) -> !this.checks.check(step, answers).isEmpty() || stops(step, answers))
			.findFirst();
	}

	private String page(PublicStep step, PublicAnswers answers) {
		if (!stops(step, answers)) {
			return step.path();
		}
		return (step == PublicStep.DANGER) ? EMERGENCY : OUTSIDE;
	}

	private boolean stops(PublicStep step, PublicAnswers answers) {
		return switch (step) {
			case DANGER -> answers.chose("danger", "YES") && !answers.chose("helped", "YES");
			case WHERE -> this.checks.check(step, answers).isEmpty() && this.places.outside(answers);
			default -> false;
		};
	}

}
