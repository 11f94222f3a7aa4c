package org.partnershipactions.cases.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.partnershipactions.cases.victims.Satisfaction;
import org.partnershipactions.cases.victims.SurveyAnswers;
import org.partnershipactions.cases.victims.SurveyReply;
import org.partnershipactions.forms.ErrorLink;
import org.partnershipactions.forms.FieldError;

/** What somebody typed into the survey, and what is wrong with it. */
record SurveyForm(Map<String, String> typed) {

	static final String MEASURE = "actionTaken";

	private static final int MOST = 2000;

	private static final Map<String, String> QUESTIONS = questions();

	private static Map<String, String> questions() {
		Map<String, String> asked = new LinkedHashMap<>();
		asked.put("onTime", "Did somebody act on your report as soon as they should have?");
		asked.put("informed", "Were you kept informed?");
		asked.put("reachable", "Could you reach the officer when you needed to?");
		asked.put("supported", "Were you offered support?");
		asked.put(MEASURE, "How satisfied are you with the action that was taken?");
		asked.put("outcome", "How satisfied are you with the outcome?");
		return asked;
	}

	/** The six questions, in order. */
	public List<Question> asked() {
		return QUESTIONS.entrySet().stream().map((one) -> question(one.getKey(), one.getValue())).toList();
	}

	public String words() {
		return text("words");
	}

	/** What has to be put right; the measure's question needs an answer. */
	List<FieldError> errors() {
		List<FieldError> errors = new ArrayList<>();
		if (satisfaction(MEASURE).isEmpty()) {
			errors.add(new FieldError(MEASURE, "Choose how satisfied you are with the action that was taken"));
		}
		if (words().codePointCount(0, words().length()) > MOST) {
			errors.add(new FieldError("words", "What you want to add must be 2,000 characters or fewer"));
		}
		return errors;
	}

	/** What is wrong with one question. */
	public List<FieldError> problems(List<FieldError> wrong, String field) {
		return wrong.stream().filter((error) -> error.field().equals(field)).toList();
	}

	List<ErrorLink> links() {
		return errors().stream().map((error) -> new ErrorLink("field-" + error.field(), error.message())).toList();
	}

	SurveyAnswers answers() {
		return new SurveyAnswers(reply("onTime"), reply("informed"), reply("reachable"), reply("supported"),
				satisfaction(MEASURE).orElse(null), satisfaction("outcome").orElse(null),
				words().isBlank() ? null : words().strip());
	}

	private Question question(String name, String words) {
		boolean replies = !name.equals(MEASURE) && !name.equals("outcome");
		List<Option> options = replies
				? Arrays.stream(SurveyReply.values()).map((one) -> new Option(one.name(), one.words())).toList()
				: Arrays.stream(Satisfaction.values()).map((one) -> new Option(one.name(), one.words())).toList();
		return new Question(name, name.equals(MEASURE) ? words : words + " (optional)", options, text(name));
	}

	private SurveyReply reply(String name) {
		return Arrays.stream(SurveyReply.values())
			.filter((one) -> one.name().equals(text(name)))
			.findFirst()
			.orElse(null);
	}

	private Optional<Satisfaction> satisfaction(String name) {
		return Arrays.stream(Satisfaction.values()).filter((one) -> one.name().equals(text(name))).findFirst();
	}

	private String text(String name) {
		return this.typed.getOrDefault(name, "");
	}

	/**
	 * One question as the page shows it.
	 *
	 * @param name of the parameter
	 * @param words the question
	 * @param options its answers
	 * @param chosen what was chosen, or empty
	 */
	record Question(String name, String words, List<Option> options, String chosen) {
	}

	/** One answer to choose. */
	record Option(String value, String words) {
	}

}
