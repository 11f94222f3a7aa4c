package org.partnershipactions.cases.figures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.AgencyRequests.GraffitiRemoval;
import org.partnershipactions.cases.Behaviour;
import org.partnershipactions.cases.CaseSchedule;
import org.partnershipactions.cases.tally.Tallies;
import org.partnershipactions.cases.tally.Tally.TalliedDays;
import org.partnershipactions.cases.tally.Tally.TalliedFigure;
import org.partnershipactions.cases.tally.Tally.TallySum;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the partnership's success measures that cases give. */
@Service
@Transactional(readOnly = true)
public class CaseCounts {

	private final FigureCases cases;

	private final Tallies tallies;

	CaseCounts(FigureCases cases, Tallies tallies) {
		this.cases = cases;
		this.tallies = tallies;
	}

	/**
	 * What became of the behaviour in the cases that the task group accepted and whose
	 * closure was approved between two days, both included. "Not known" counts in the
	 * whole.
	 */
	@ForEveryone
	public ImprovedCases improved(String partnership, LocalDate from, LocalDate to) {
		TallySum closed = this.tallies.of(TalliedFigure.CLOSURES, new TalliedDays(partnership, from, to));
		return new ImprovedCases(closed.all(), closed.of(Behaviour.IMPROVED), closed.of(Behaviour.SAME),
				closed.of(Behaviour.WORSE), closed.of(Behaviour.NOT_KNOWN));
	}

	/**
	 * Offensive graffiti that the partnership learned of between two days, both included,
	 * and how much of it was removed within its hours.
	 */
	@ForEveryone
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
	@ForEveryone
	public List<String> accepted(TaskGroupSummary group, String partnership, Between days) {
		return group.priorities().contains(CaseSchedule.PRIORITY)
				? this.cases.acceptedBetween(partnership, days.from(), days.to()) : List.of();
	}

	/** Two days and all between. */
	public record Between(LocalDate from, LocalDate to) {
	}

}
