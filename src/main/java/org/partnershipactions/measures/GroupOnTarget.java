package org.partnershipactions.measures;

import java.time.LocalDate;
import java.util.List;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.ActionAt;
import org.partnershipactions.plan.PlanStanding;
import org.partnershipactions.plan.StandingReading;

import org.springframework.stereotype.Component;

/** Actions of the substance misuse priorities that are completed or on schedule. */
@Component
class GroupOnTarget implements MeasureSource {

	private static final String GROUP = "substance-misuse";

	private final StandingReading standing;

	private final Directory directory;

	GroupOnTarget(StandingReading standing, Directory directory) {
		this.standing = standing;
		this.directory = directory;
	}

	@Override
	public String measure() {
		return GROUP;
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		List<Integer> priorities = this.directory.groups(partnership)
			.stream()
			.filter((group) -> group.code().equals(GROUP))
			.flatMap((group) -> group.priorities().stream())
			.toList();
		PlanStanding plan = this.standing.at(partnership, PlanYear.of(to), to);
		return new Reckoning(count(plan.onSchedule(), priorities), count(plan.live(), priorities),
				"Live actions that are completed or rated green by their dates",
				"/figures/on-schedule?group=%s&at=%s".formatted(GROUP, to));
	}

	private static int count(List<ActionAt> actions, List<Integer> priorities) {
		return (int) actions.stream().filter((action) -> priorities.contains(action.priority())).count();
	}

}
