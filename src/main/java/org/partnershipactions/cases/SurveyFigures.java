package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

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
		List<CountedSurveys> sent = this.surveys.count(partnership, from, to);
		return new Satisfied(count(sent, CountedSurveys::answered), count(sent, (all) -> true),
				count(sent, CountedSurveys::satisfied));
	}

	private static int count(List<CountedSurveys> sent, Predicate<CountedSurveys> which) {
		return sent.stream().filter(which).mapToInt(CountedSurveys::surveys).sum();
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
