package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.CountedRows;
import org.partnershipactions.measures.CountedRows.CountedRow;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.partners.Directory;
import org.partnershipactions.partners.TaskGroupSummary;
import org.partnershipactions.plan.reading.PlanStanding;
import org.partnershipactions.plan.reading.PlanStanding.ActionAt;
import org.partnershipactions.plan.reading.StandingReading;

import org.springframework.stereotype.Component;

/**
 * Actions of the priorities that a task group approves which are completed or on
 * schedule.
 */
@Component
class GroupOnTarget implements MeasureSource {

	private static final String CODE = "on-schedule";

	private final StandingReading standing;

	private final Directory directory;

	GroupOnTarget(StandingReading standing, Directory directory) {
		this.standing = standing;
		this.directory = directory;
	}

	@Override
	public String measure() {
		return CODE;
	}

	@Override
	public String title() {
		return "Actions of a task group that are completed or on schedule";
	}

	@Override
	public boolean isOfGroup() {
		return true;
	}

	@Override
	public MeasureSource of(String group) {
		return new OneGroup(group);
	}

	@Override
	public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
		throw new IllegalStateException("It counts the actions of a task group, and none was named");
	}

	private CountedRow row(ActionAt action, PlanYear year) {
		return new CountedRow(action.ref(), "/actions/" + year + "/" + action.ref(),
				this.directory.agencyName(action.lead()), action.due(), action.rag().words() + ": " + action.title(),
				action.onSchedule());
	}

	private Optional<TaskGroupSummary> group(String partnership, String code) {
		return this.directory.groups(partnership).stream().filter((group) -> group.code().equals(code)).findFirst();
	}

	/** The actions of the priorities of one task group. */
	private final class OneGroup implements MeasureSource {

		private final String code;

		private OneGroup(String code) {
			this.code = code;
		}

		@Override
		public String measure() {
			return CODE;
		}

		@Override
		public String title() {
			return GroupOnTarget.this.title();
		}

		@Override
		public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
			PlanStanding own = own(partnership, to);
			return new Reckoning(own.onSchedule().size(), own.live().size(),
					"Live actions that are completed or rated green by their dates", Reckoning.rowsOf(CODE, to));
		}

		@Override
		public Optional<CountedRows> rows(String partnership, LocalDate from, LocalDate to) {
			String name = group(partnership, this.code).map(TaskGroupSummary::name).orElse(this.code);
			CountedRows.Rule rule = new CountedRows.Rule(
					"Actions of the priorities of the %s that were adopted and not withdrawn by that day."
						.formatted(name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1)),
					"Those that were completed, or rated green by their dates.", "Lead agency", "Due",
					"Everybody who is signed in sees the whole plan.");
			return Optional.of(new CountedRows(rule,
					own(partnership, to).live().stream().map((action) -> row(action, PlanYear.of(to))).toList()));
		}

		private PlanStanding own(String partnership, LocalDate day) {
			List<Integer> priorities = group(partnership, this.code).map((group) -> group.priorities(PlanYear.of(day)))
				.orElse(List.of());
			return GroupOnTarget.this.standing.at(partnership, PlanYear.of(day), day).ofPriorities(priorities);
		}

	}

}
