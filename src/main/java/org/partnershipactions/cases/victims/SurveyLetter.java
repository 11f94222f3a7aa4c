package org.partnershipactions.cases.victims;

/**
 * A mail with the link of a survey.
 *
 * @param address e-mail address of the victim as it is known now
 * @param subject subject line: the reference and nothing personal
 * @param path path of the survey, which only the victim may have
 */
public record SurveyLetter(String address, String subject, String path) {

	private static final String TEXT = """
			We have closed case %s. Please tell us how we did: there are six short questions.

			%s

			You need no account. The link works once, and only for a while. You need not answer.

			This mail was sent by Partnership Actions. Please do not reply to it.
			""";

	static SurveyLetter of(String address, String ref, String path) {
		return new SurveyLetter(address, "Six short questions: " + ref, path);
	}

	/**
	 * The mail's text.
	 * @param link the whole address of the survey
	 */
	public String text(String link) {
		return TEXT.formatted(this.subject.replaceAll(".*: ", ""), link);
	}

	@Override
	public String toString() {
		return "SurveyLetter";
	}

}
