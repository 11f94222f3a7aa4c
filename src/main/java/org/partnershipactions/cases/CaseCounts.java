package org.partnershipactions.cases;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.security.ForEveryone;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the partnership's success measures that cases give. */
@Service
@Transactional(readOnly = true)
public class CaseCounts {

	private final AsbCases cases;

	CaseCounts(AsbCases cases) {
		this.cases = cases;
	}

	/**
	 * What became of the behaviour in the cases that the task group accepted and whose
	 * closure was approved between two days, both included. "Not known" counts in the
	 * whole.
	 */
	@ForEveryone
	public ImprovedCases improved(String partnership, LocalDate from, LocalDate to) {
		List<CountedBehaviour> found = this.cases.behaviours(partnership, from, to);
		int closed = found.stream().mapToInt(CountedBehaviour::cases).sum();
		return new ImprovedCases(closed, count(found, Behaviour.IMPROVED), count(found, Behaviour.SAME),
				count(found, Behaviour.WORSE), count(found, Behaviour.NOT_KNOWN));
	}

	/**
	 * Offensive graffiti that the partnership learned of between two days, both included,
	 * and how much of it was removed within its hours.
	 */
	@ForEveryone
	public RemovedGraffiti graffiti(String partnership, LocalDate from, LocalDate to) {
		List<GraffitiRemoval> found = this.cases.graffiti(partnership,
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
		return group.priorities().contains(CaseTeams.PRIORITY)
				? this.cases.acceptedBetween(partnership, days.from(), days.to()) : List.of();
	}

	private static int count(List<CountedBehaviour> found, Behaviour wanted) {
		return found.stream().filter((one) -> one.behaviour() == wanted).mapToInt(CountedBehaviour::cases).sum();
	}

	/** Two days and all between. */
	public record Between(LocalDate from, LocalDate to) {
	}

}
