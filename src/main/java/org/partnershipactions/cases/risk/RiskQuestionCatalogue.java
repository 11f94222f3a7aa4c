package org.partnershipactions.cases.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.risk.RiskQuestionSet.RiskQuestion;
import org.partnershipactions.forms.Choice;
import org.partnershipactions.forms.FormValues;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the risk questions that are asked on a day, and puts them into the form. */
@Component
@Transactional(readOnly = true)
public class RiskQuestionCatalogue {

	private final RiskQuestionSets versions;

	private final CaseSchedule dates;

	/** A version never changes once it is set, so each is read once. */
	private final Map<Integer, RiskQuestionSet> read = new ConcurrentHashMap<>();

	RiskQuestionCatalogue(RiskQuestionSets versions, CaseSchedule dates) {
		this.versions = versions;
		this.dates = dates;
	}

	/** The version that is asked on a day. */
	RiskQuestionSet on(LocalDate day) {
		return this.versions.findFirstByValidFromLessThanEqualOrderByNumberDesc(day)
			.orElseThrow(() -> new IllegalStateException("No risk questions are set for " + day));
	}

	/** The version with this number. */
	RiskQuestionSet numbered(int number) {
		// Not within the map: whoever waits there for a connection would hold up those
		// who have one.
		RiskQuestionSet known = this.read.get(number);
		if (known != null) {
			return known;
		}
		RiskQuestionSet set = this.versions.findByNumber(number)
			.map(RiskQuestionSet::whole)
			.orElseThrow(() -> new IllegalStateException("There is no version " + number + " of the risk questions"));
		this.read.put(number, set);
		return set;
	}

	/** Rows of the form AssessRisk: one for each question, each with its own answers. */
	List<Map<String, Object>> rows(LocalDate day) {
		RiskQuestionSet set = on(day);
		return set.questions()
			.stream()
			.map((question) -> Map.<String, Object>of("question", question.code(), "options",
					choices(set, question.code())))
			.toList();
	}

	/** The questions of today. */
	@FormValues("AssessRisk")
	public Map<String, Object> values(String key) {
		return form(this.dates.today());
	}

	/**
	 * Everything that the form AssessRisk is given: its rows, and what they are called.
	 */
	public Map<String, Object> form(LocalDate day) {
		List<Choice> questions = on(day).questions()
			.stream()
			.map((question) -> new Choice(question.code(), called(question)))
			.toList();
		return Map.of("answers", rows(day), "questions", questions);
	}

	private static String called(RiskQuestion question) {
		return (question.hint() != null) ? question.words() + " " + question.hint() : question.words();
	}

	private static List<Choice> choices(RiskQuestionSet set, String question) {
		return set.options(question).stream().map((option) -> new Choice(option.code(), option.words())).toList();
	}

}
