package org.partnershipactions.cases.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AgencyRequests.GraffitiRemoval;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.tally.Tallies;
import org.partnershipactions.cases.tally.Tally.TalliedDays;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallySum;
import org.partnershipactions.cases.victims.SurveyResult;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.security.AllowedTo;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.partnershipactions.security.AllowedTo.Audience.SIGNED_IN;

/** Figures of the partnership's success measures that cases give. */
@Service
@Transactional(readOnly = true)
public class CaseFigures {

	private final FigureCases cases;

	private final Tallies tallies;

	CaseFigures(FigureCases cases, Tallies tallies) {
		this.cases = cases;
		this.tallies = tallies;
	}

	/**
	 * What became of the behaviour in the cases that the task group accepted and whose
	 * closure was approved between two days, both included. "Not known" counts in the
	 * whole.
	 */
	@AllowedTo(SIGNED_IN)
	public ImprovedCases improved(String partnership, LocalDate from, LocalDate to) {
		TallySum closed = this.tallies.of(TalliedFigure.CLOSURES, new TalliedDays(partnership, from, to));
		return new ImprovedCases(closed.all(), closed.of(Behaviour.IMPROVED), closed.of(Behaviour.SAME),
				closed.of(Behaviour.WORSE), closed.of(Behaviour.NOT_KNOWN));
	}

	/**
	 * Offensive graffiti that the partnership learned of between two days, both included,
	 * and how much of it was removed within its hours.
	 */
	@AllowedTo(SIGNED_IN)
	public RemovedGraffiti graffiti(String partnership, LocalDate from, LocalDate to) {
		List<GraffitiRemoval> found = this.cases.removals(partnership,
				from.atStartOfDay(PartnershipClock.LONDON).toInstant(),
				to.plusDays(1).atStartOfDay(PartnershipClock.LONDON).toInstant());
		return new RemovedGraffiti(found.size(), (int) found.stream().filter(GraffitiRemoval::inTime).count());
	}

	/**
	 * References of the cases that a task group took in between two days, both included;
	 * none where cases are not this group's.
	 */
	@AllowedTo(SIGNED_IN)
	public List<String> accepted(TaskGroupSummary group, String partnership, Between days) {
		return group.cases() ? this.cases.acceptedBetween(partnership, days.from(), days.to()) : List.of();
	}

	/**
	 * How many of the surveys that were sent within these days, both included, were
	 * answered, and by how many who are satisfied with the action taken. Anonymous
	 * reporters are sent none.
	 */
	@AllowedTo(SIGNED_IN)
	public SatisfactionCount satisfied(String partnership, LocalDate from, LocalDate to) {
		TallySum sent = this.tallies.of(TalliedFigure.SURVEYS, new TalliedDays(partnership, from, to));
		return new SatisfactionCount(sent.all() - sent.of(SurveyResult.NO_ANSWER), sent.all(),
				sent.of(SurveyResult.SATISFIED));
	}

	/** Two days and all between. */
	public record Between(LocalDate from, LocalDate to) {
	}

	/**
	 * Accepted cases whose closure was approved, by what became of the behaviour.
	 *
	 * @param closed all of them
	 * @param improved behaviour improved
	 * @param same behaviour the same
	 * @param worse behaviour worse
	 * @param notKnown nobody knows
	 */
	public record ImprovedCases(int closed, int improved, int same, int worse, int notKnown) {
	}

	/**
	 * Offensive graffiti, and how much of it was removed within its hours.
	 *
	 * @param found how often it was found
	 * @param inTime how often it was removed within its hours
	 */
	public record RemovedGraffiti(int found, int inTime) {
	}

	/**
	 * What victims said.
	 *
	 * @param answers how many answered
	 * @param sent how many were sent
	 * @param satisfied how many of the answers are satisfied with the action taken
	 */
	public record SatisfactionCount(int answers, int sent, int satisfied) {
	}

}
