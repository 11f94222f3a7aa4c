package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayRange;
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.measures.MeasureSources.FeedSource;
import org.partnershipactions.plan.action.ActionSubject;
import org.partnershipactions.plan.reading.OutputReading;
import org.partnershipactions.plan.table.ActionLine;
import org.partnershipactions.plan.table.ActionLineage;

import org.springframework.stereotype.Component;

/**
 * Counts measures that an action of the plan feeds: what the action was to bring about.
 * Where another action took over within the year, each counts for its own days.
 * <p>
 * The accountable lead's number is of the whole action, partners' work included, so
 * partners' contributions are not added to it; they count on their own until the lead's
 * number has caught up with them. (A contribution names no unit of its own: it is counted
 * in that of the action.)
 */
@Component
class ActionFeeding implements FeedSource {

	private final MeasureFeeds feeds;

	private final ActionLineage lines;

	private final OutputReading outputs;

	private final ContributionRequesting contributions;

	ActionFeeding(MeasureFeeds feeds, ActionLineage lines, OutputReading outputs,
			ContributionRequesting contributions) {
		this.feeds = feeds;
		this.lines = lines;
		this.outputs = outputs;
		this.contributions = contributions;
	}

	@Override
	public MeasureSource source(String code) {
		return new MeasureSource() {

			@Override
			public String measure() {
				return code;
			}

			@Override
			public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
				return ActionFeeding.this.reckon(code, partnership, new DayRange(from, to));
			}

		};
	}

	private Reckoning reckon(String code, String partnership, DayRange days) {
		List<Reckoning> parts = turns(this.feeds.inForce(partnership, code), days).stream()
			.map((turn) -> counted(turn, partnership, days.from()))
			.toList();
		if (parts.isEmpty()) {
			return new Reckoning(0, null, "No action of the plan feeds this measure",
					"/plan/" + PlanYear.of(days.to()));
		}
		String note = parts.stream().map(Reckoning::note).collect(Collectors.joining(". "));
		return new Reckoning(parts.stream().mapToInt(Reckoning::numerator).sum(), null, note,
				parts.get(parts.size() - 1).rows());
	}

	private Reckoning counted(Turn turn, String partnership, LocalDate begin) {
		PlanYear year = PlanYear.of(turn.to());
		ActionLine action = this.lines.action(turn.line(), partnership, year).orElse(null);
		if (action == null) {
			return new Reckoning(0, null, "The action that feeds it is not in the plan " + year, "/plan/" + year);
		}
		Reckoning end = output(action, turn.to());
		if (!turn.from().isAfter(begin)) {
			return end;
		}
		int before = output(action, turn.from().minusDays(1)).numerator();
		return new Reckoning(Math.max(0, end.numerator() - before), null,
				"Action %s counts from %s, %d before that are left out. %s".formatted(action.ref(),
						DayWords.day(turn.from()), before, end.note()),
				end.rows());
	}

	/** What an action counted from the beginning of the plan year to a day. */
	private Reckoning output(ActionLine action, LocalDate to) {
		PlanYear year = PlanYear.of(to);
		return this.outputs.at(action.key(), to)
			.map((output) -> output(output.counted(), partners(action.key(), to))
				.at("/actions/" + year + "/" + action.ref() + "#counted"))
			.orElseGet(() -> new Reckoning(0, null, "No action " + action.ref() + " was running by that day",
					"/plan/" + year));
	}

	private static Reckoning output(Integer lead, int partners) {
		int whole = Math.max((lead != null) ? lead : 0, partners);
		String said = (lead != null) ? "The lead counted " + lead : "The lead has counted nothing yet";
		return new Reckoning(whole, null, said + ", partners " + partners + " in their contributions", null);
	}

	private int partners(String action, LocalDate to) {
		return this.contributions.of(ActionSubject.KIND, action)
			.stream()
			.filter((contribution) -> contribution.state() == ContributionState.MADE)
			.filter((contribution) -> Objects.nonNull(contribution.counted()))
			.filter((contribution) -> !contribution.doneOn().isAfter(to))
			.mapToInt(ContributionView::counted)
			.sum();
	}

	/**
	 * Who fed the measure when, the earliest first; days that nobody fed are left out.
	 */
	private static List<Turn> turns(TreeMap<LocalDate, MeasureFeed> feeds, DayRange days) {
		TreeMap<LocalDate, MeasureFeed> within = new TreeMap<>(feeds.subMap(days.from(), true, days.to(), true));
		Map.Entry<LocalDate, MeasureFeed> first = feeds.floorEntry(days.from());
		if (first != null) {
			within.put(days.from(), first.getValue());
		}
		List<Turn> turns = new ArrayList<>();
		within.forEach((from, feed) -> {
			LocalDate next = within.higherKey(from);
			turns.add(new Turn(feed.line(), from, (next != null) ? next.minusDays(1) : days.to()));
		});
		return turns.stream().filter((turn) -> turn.line() != null).toList();
	}

	/** The days on which a line of actions feeds a measure. */
	private record Turn(String line, LocalDate from, LocalDate to) {
	}

}
