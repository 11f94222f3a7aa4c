package org.partnershipactions.intake.publicreport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions of the public report, one page each, in the order they are asked. */
enum PublicStep {

	DANGER("danger", "danger", "helped"), WHAT("what", "what"), HAPPENED("what-happened", "happened"),
	WHERE("where", "address", "postcode", "ward", "latitude", "longitude"),
	WHEN("when", "when", "when-day", "when-month", "when-year", "time"), OFTEN("how-often", "often"),
	TOLD("already-told", "told", "toldOther"), WHO("your-name", "who", "name"),
	CONTACT("contact", "contact", "email", "telephone", "letter");

	private final String path;

	private final List<String> fields;

	PublicStep(String path, String... fields) {
		this.path = path;
		this.fields = List.of(fields);
	}

	/** The question at an address; empty where there is none. */
	static Optional<PublicStep> at(String path) {
		return Arrays.stream(values()).filter((step) -> step.path.equals(path)).findFirst();
	}

	String path() {
		return this.path;
	}

	/** Names of the boxes on its page. */
	List<String> fields() {
		return this.fields;
	}

	/** Whoever stays anonymous is not asked how to be contacted. */
	public boolean isAskedOf(PublicAnswers answers) {
		return this != CONTACT || !answers.chose("who", "ANONYMOUS");
	}

	/** Earlier answers with those of this page in place of what it held before. */
	public PublicAnswers answered(PublicAnswers earlier, PublicAnswers typed) {
		return earlier.with(this.fields, typed);
	}

	/** Answers without what somebody has taken back by staying anonymous. */
	public static PublicAnswers withoutWhatIsTakenBack(PublicAnswers answers) {
		return CONTACT.isAskedOf(answers) ? answers : answers.without(List.of("name")).without(CONTACT.fields);
	}

	/** The question before this one; empty at the first. */
	Optional<PublicStep> previous() {
		return (ordinal() == 0) ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
	}

	/** The question after this one; empty where the answers are to be checked next. */
	public Optional<PublicStep> next(PublicAnswers answers) {
		return Arrays.stream(values())
			.filter((step) -> step.ordinal() > ordinal())
			.filter((step) -> step.isAskedOf(answers))
			.findFirst();
	}

}
