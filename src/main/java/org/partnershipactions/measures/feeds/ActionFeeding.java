package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayRange;
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.Reckoning;
import org.partnershipactions.plan.table.ActionLine;
import org.partnershipactions.plan.table.ActionLineage;

import org.springframework.stereotype.Component;

/**
 * Counts measures that an action of the plan feeds. Where another action took over within
 * the year, each counts for its own days.
 */
@Component
public class ActionFeeding {

	private final MeasureFeeds feeds;

	private final ActionLineage lines;

	private final CountedOutputs outputs;

	ActionFeeding(MeasureFeeds feeds, ActionLineage lines, CountedOutputs outputs) {
		this.feeds = feeds;
		this.lines = lines;
		this.outputs = outputs;
	}

	/** The source of a measure that actions feed. */
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
		Reckoning end = this.outputs.of(action, turn.to());
		if (!turn.from().isAfter(begin)) {
			return end;
		}
		int before = this.outputs.of(action, turn.from().minusDays(1)).numerator();
		return new Reckoning(Math.max(0, end.numerator() - before), null,
				"Action %s counts from %s, %d before that are left out. %s".formatted(action.ref(),
						DayWords.day(turn.from()), before, end.note()),
				end.rows());
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
