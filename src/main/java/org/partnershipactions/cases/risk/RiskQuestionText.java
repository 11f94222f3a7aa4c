package org.partnershipactions.cases.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnershipactions.cases.risk.RiskQuestionSet.RiskMark;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskOption;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskQuestion;
import org.partnershipactions.forms.FieldError;
import org.partnershipactions.forms.InvalidAnswers;

/**
 * A version of the risk questions as an administrator writes it: a line
 * {@code code: question}, then perhaps {@code ? hint}, then its answers, each
 * {@code - CODE 2 words} with {@code [VIOLENCE]} or another mark at the end.
 */
final class RiskQuestionText {

	private static final Pattern QUESTION = Pattern.compile("([a-z][a-zA-Z]{1,40}):\\s*(\\S.{0,299})");

	private static final Pattern OPTION = Pattern
		.compile("-\\s*([A-Z][A-Z_]{0,40})\\s+(\\d{1,2})\\s+([^\\[\\]]{1,300}?)(?:\\s*\\[([A-Z]+)])?");

	private final List<RiskQuestion> questions = new ArrayList<>();

	private final List<RiskOption> options = new ArrayList<>();

	private final List<FieldError> errors = new ArrayList<>();

	private RiskQuestionText() {
	}

	/** Reads the text; {@link InvalidAnswers} names each line that cannot be read. */
	static RiskQuestionText read(String text) {
		RiskQuestionText read = new RiskQuestionText();
		List<String> lines = text.lines().map(String::strip).toList();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isEmpty()) {
				read.line(i + 1, lines.get(i));
			}
		}
		read.checkWhole();
		if (!read.errors.isEmpty()) {
			throw new InvalidAnswers(read.errors);
		}
		return read;
	}

	/** A version as an administrator writes it. */
	static String write(RiskQuestionSet set) {
		StringBuilder text = new StringBuilder();
		for (RiskQuestion question : set.questions()) {
			text.append(question.code()).append(": ").append(question.words()).append('\n');
			text.append((question.hint() != null) ? "? " + question.hint() + "\n" : "");
			set.options(question.code()).forEach((option) -> text.append(written(option)));
			text.append('\n');
		}
		return text.toString();
	}

	List<RiskQuestion> questions() {
		return this.questions;
	}

	List<RiskOption> options() {
		return this.options;
	}

	private static String written(RiskOption option) {
		String mark = (option.mark() != null) ? " [" + option.mark() + "]" : "";
		return "- " + option.code() + " " + option.score() + " " + option.words() + mark + "\n";
	}

	private void line(int number, String line) {
		Matcher question = QUESTION.matcher(line);
		Matcher option = OPTION.matcher(line);
		if (question.matches()) {
			this.questions.add(new RiskQuestion(question.group(1), question.group(2), null));
		}
		else if (line.startsWith("?") && !this.questions.isEmpty()) {
			RiskQuestion last = this.questions.remove(this.questions.size() - 1);
			this.questions.add(new RiskQuestion(last.code(), last.words(), line.substring(1).strip()));
		}
		else if (option.matches() && !this.questions.isEmpty()) {
			option(number, option);
		}
		else {
			refuse("Line %d cannot be read: \"%s\"".formatted(number, line));
		}
	}

	private void option(int number, Matcher option) {
		String mark = option.group(4);
		if (mark != null && Arrays.stream(RiskMark.values()).noneMatch((known) -> known.name().equals(mark))) {
			refuse("Line %d: the mark is one of %s".formatted(number,
					Arrays.toString(RiskMark.values()).toLowerCase(Locale.ROOT)));
			return;
		}
		this.options.add(new RiskOption(this.questions.get(this.questions.size() - 1).code(), option.group(1),
				option.group(3), Integer.parseInt(option.group(2)), (mark != null) ? RiskMark.valueOf(mark) : null));
	}

	private void checkWhole() {
		Set<String> codes = new HashSet<>();
		for (RiskQuestion question : this.questions) {
			long answers = this.options.stream().filter((one) -> one.question().equals(question.code())).count();
			if (!codes.add(question.code())) {
				refuse("Two questions have the code " + question.code());
			}
			else if (answers < 2) {
				refuse("The question \"" + question.words() + "\" needs at least two answers");
			}
		}
		if (this.questions.isEmpty()) {
			refuse("Enter at least one question");
		}
	}

	private void refuse(String message) {
		this.errors.add(new FieldError("questions", message));
	}

}
