package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.CountedRows;
import org.partnershipactions.measures.CountedRows.CountedRow;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.StandingReading;

import org.springframework.stereotype.Component;

/** Actions of the substance misuse priorities that are completed or on schedule. */
@Component
class GroupOnTarget implements MeasureSource {

	private static final String GROUP = "substance-misuse";

	private static final CountedRows.Rule RULE = new CountedRows.Rule(
			"Actions of the priorities of the substance misuse task group that were adopted and not withdrawn by that day.",
			"Those that were completed, or rated green by their dates.", "Lead agency", "Due",
			"Everybody who is signed in sees the whole plan.");

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
		PlanStanding own = own(partnership, to);
		return new Reckoning(own.onSchedule().size(), own.live().size(),
				"Live actions that are completed or rated green by their dates", Reckoning.rowsOf(GROUP, to));
	}

	@Override
	public Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
		return Optional.of(new CountedRows(RULE,
				own(partnership, to).live().stream().map((action) -> row(action, PlanYear.of(to))).toList()));
	}

	private CountedRow row(ActionAt action, PlanYear year) {
		return new CountedRow(action.ref(), "/actions/" + year + "/" + action.ref(),
				this.directory.agencyName(action.lead()), action.due(), action.rag().words() + ": " + action.title(),
				action.onSchedule());
	}

	private PlanStanding own(String partnership, LocalDate day) {
		List<Integer> priorities = this.directory.groups(partnership)
			.stream()
			.filter((group) -> group.code().equals(GROUP))
			.flatMap((group) -> group.priorities(PlanYear.of(day)).stream())
			.toList();
		return this.standing.at(partnership, PlanYear.of(day), day).ofPriorities(priorities);
	}

}
