package org.partnershipactions.cases.figures;

import java.time.LocalDate;

import org.partnershipactions.cases.tally.Tallies;
import org.partnershipactions.cases.tally.Tally.TalliedDays;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallySum;
import org.partnershipactions.cases.victims.SurveyResult;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what victims said, for the measure of satisfied victims. */
@Service
@Transactional(readOnly = true)
public class SurveyFigures {

	private final Tallies tallies;

	SurveyFigures(Tallies tallies) {
		this.tallies = tallies;
	}

	/**
	 * How many of the surveys that were sent within these days, both included, were
	 * answered, and by how many who are satisfied with the action taken. Anonymous
	 * reporters are sent none.
	 */
	@ForEveryone
	public Satisfied satisfied(String partnership, LocalDate from, LocalDate to) {
		TallySum sent = this.tallies.of(TalliedFigure.SURVEYS, new TalliedDays(partnership, from, to));
		return new Satisfied(sent.all() - sent.of(SurveyResult.NO_ANSWER), sent.all(), sent.of(SurveyResult.SATISFIED));
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
