package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what victims said, for the measure of satisfied victims. */
@Service
@Transactional(readOnly = true)
public class SurveyFigures {

	private final SentSurveys surveys;

	SurveyFigures(SentSurveys surveys) {
		this.surveys = surveys;
	}

	/**
	 * How many of the surveys that were sent within these days, both included, were
	 * answered, and by how many who are satisfied with the action taken. Anonymous
	 * reporters are sent none.
	 */
	@ForEveryone
	public Satisfied satisfied(String partnership, LocalDate from, LocalDate to) {
		List<VictimSurvey> sent = this.surveys.findByPartnershipAndSentOnBetween(partnership, from, to);
		List<SurveyAnswers> answers = sent.stream().flatMap((survey) -> survey.answers().stream()).toList();
		return new Satisfied(answers.size(), sent.size(),
				(int) answers.stream().filter(SurveyAnswers::isSatisfied).count());
	}

	/**
	 * What victims said.
	 *
	 * @param answers how many answered
	 * @param sent how many were sent
	 * @param satisfied how many of the answers are satisfied with the action taken
	 */
	public record Satisfied(int answers, int sent, int satisfied) {
	}

}
