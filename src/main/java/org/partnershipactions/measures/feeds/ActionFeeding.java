package org.partnershipactions.measures.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.calendar.DayRange;
import org.partnershipactions.calendar.DayWords;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.contributions.ContributionRequesting;
import org.partnershipactions.contributions.ContributionState;
import org.partnershipactions.contributions.ContributionView;
import org.partnershipactions.measures.Measure;
import org.partnershipactions.measures.MeasureSource;
import org.partnershipactions.measures.MeasureSource.Reckoning;
import org.partnershipactions.measures.MeasureSources.FeedSource;
import org.partnershipactions.plan.action.ActionRow.CountedOutput;
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
 * in that of the action.) Only what is counted in the unit of the measure counts for it.
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
	public Map<String, MeasureSource> sources(Collection<Measure> measures) {
		FeedReckoning fed = new FeedReckoning(
				measures.stream().collect(Collectors.toMap(Measure::code, (one) -> one.definition().unit())));
		return fed.units.keySet().stream().collect(Collectors.toMap(Function.identity(), fed::source));
	}

	/**
	 * Several measures that are counted together, each question asked for all of them.
	 */
	private final class FeedReckoning {

		/** In what each measure counts, by code. */
		private final Map<String, String> units;

		private final Map<List<Object>, Map<String, Reckoning>> reckoned = new HashMap<>();

		private FeedReckoning(Map<String, String> units) {
			this.units = units;
		}

		private MeasureSource source(String code) {
			return new MeasureSource() {

				@Override
				public String measure() {
					return code;
				}

				@Override
				public String title() {
					return "An action of the plan";
				}

				@Override
				public Reckoning reckon(String partnership, LocalDate from, LocalDate to) {
					return FeedReckoning.this.reckoned
						.computeIfAbsent(List.of(partnership, from, to),
								(days) -> reckonAll(FeedReckoning.this.units, partnership, new DayRange(from, to)))
						.get(code);
				}

			};
		}

	}

	private Map<String, Reckoning> reckonAll(Map<String, String> units, String partnership, DayRange days) {
		Set<String> codes = units.keySet();
		Map<String, List<Turn>> turns = new HashMap<>();
		Map<String, TreeMap<LocalDate, MeasureFeed>> inForce = this.feeds.inForce(partnership, codes);
		codes.forEach((code) -> turns.put(code, turns(inForce.getOrDefault(code, new TreeMap<>()), days)));
		FedOutputs outputs = outputs(partnership, turns.values().stream().flatMap(List::stream).toList(), days.from());
		return codes.stream()
			.collect(Collectors.toMap(Function.identity(),
					(code) -> reckon(turns.get(code), units.get(code), outputs, days)));
	}

	private static Reckoning reckon(List<Turn> turns, String unit, FedOutputs outputs, DayRange days) {
		List<Reckoning> parts = turns.stream().map((turn) -> outputs.counted(turn, unit, days.from())).toList();
		if (parts.isEmpty()) {
			return new Reckoning(0, null, "No action of the plan feeds this measure",
					"/plan/" + PlanYear.of(days.to()));
		}
		String note = parts.stream().map(Reckoning::note).collect(Collectors.joining(". "));
		return new Reckoning(parts.stream().mapToInt(Reckoning::numerator).sum(), null, note,
				parts.get(parts.size() - 1).rows());
	}

	/** What all actions counted that take a turn, read together. */
	private FedOutputs outputs(String partnership, List<Turn> turns, LocalDate begin) {
		Map<PlanYear, Map<String, ActionLine>> actions = new HashMap<>();
		turns.stream()
			.collect(Collectors.groupingBy(Turn::year, Collectors.mapping(Turn::line, Collectors.toSet())))
			.forEach((year, lines) -> actions.put(year, this.lines.actions(lines, partnership, year)));
		Map<LocalDate, Set<String>> asked = new HashMap<>();
		turns.stream()
			.filter((turn) -> actions.get(turn.year()).containsKey(turn.line()))
			.forEach((turn) -> turn.days(begin)
				.forEach((day) -> asked.computeIfAbsent(day, (any) -> new HashSet<>())
					.add(actions.get(turn.year()).get(turn.line()).key())));
		Map<LocalDate, Map<String, CountedOutput>> counted = new HashMap<>();
		asked.forEach((day, keys) -> counted.put(day, this.outputs.at(keys, day)));
		Set<String> keys = asked.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		Map<String, List<ContributionView>> made = this.contributions.of(keys)
			.stream()
			.filter((contribution) -> contribution.state() == ContributionState.MADE)
			.filter((contribution) -> Objects.nonNull(contribution.counted()))
			.collect(Collectors.groupingBy(ContributionView::subjectKey));
		return new FedOutputs(actions, counted, made);
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

		PlanYear year() {
			return PlanYear.of(this.to);
		}

		/**
		 * Whether another action had its turn before, so that what came then is left out.
		 */
		boolean tookOver(LocalDate begin) {
			return this.from.isAfter(begin);
		}

		/** Days whose outputs are needed to count it. */
		List<LocalDate> days(LocalDate begin) {
			return tookOver(begin) ? List.of(this.to, this.from.minusDays(1)) : List.of(this.to);
		}

	}

	/**
	 * What actions counted by some days.
	 *
	 * @param actions the actions of the lines, by plan year and line
	 * @param counted what their leads counted, by day and action
	 * @param made contributions that were made and counted, by action
	 */
	private record FedOutputs(Map<PlanYear, Map<String, ActionLine>> actions,
			Map<LocalDate, Map<String, CountedOutput>> counted, Map<String, List<ContributionView>> made) {

		Reckoning counted(Turn turn, String unit, LocalDate begin) {
			ActionLine action = this.actions.get(turn.year()).get(turn.line());
			if (action == null) {
				return new Reckoning(0, null, "The action that feeds it is not in the plan " + turn.year(),
						"/plan/" + turn.year());
			}
			Reckoning end = output(action, unit, turn.to());
			if (!turn.tookOver(begin)) {
				return end;
			}
			int before = output(action, unit, turn.from().minusDays(1)).numerator();
			return new Reckoning(Math.max(0, end.numerator() - before), null,
					"Action %s counts from %s, %d before that are left out. %s".formatted(action.ref(),
							DayWords.day(turn.from()), before, end.note()),
					end.rows());
		}

		/**
		 * What an action counted in the unit of the measure from the beginning of the
		 * plan year to a day; what it counted in another unit is left out.
		 */
		private Reckoning output(ActionLine action, String unit, LocalDate to) {
			PlanYear year = PlanYear.of(to);
			CountedOutput output = this.counted.get(to).get(action.key());
			if (output == null) {
				return new Reckoning(0, null, "No action " + action.ref() + " was running by that day",
						"/plan/" + year);
			}
			int partners = partners(action.key(), to);
			Reckoning counted = unit.equals(output.unit()) ? output(output.counted(), partners)
					: new Reckoning(0, null, leftOut(action, unit, output, partners), null);
			return counted.at("/actions/" + year + "/" + action.ref() + "#counted");
		}

		/** What was left out of a measure, and why. */
		private static String leftOut(ActionLine action, String unit, CountedOutput output, int partners) {
			int whole = Math.max((output.counted() != null) ? output.counted() : 0, partners);
			return (output.unit() != null)
					? "Left out: %d %s that action %s counted, because this measure counts %s".formatted(whole,
							output.unit(), action.ref(), unit)
					: "Left out: %d that action %s counted, because its delivery plan does not say yet in what it counts"
						.formatted(whole, action.ref());
		}

		private static Reckoning output(Integer lead, int partners) {
			int whole = Math.max((lead != null) ? lead : 0, partners);
			String said = (lead != null) ? "The lead counted " + lead : "The lead has counted nothing yet";
			return new Reckoning(whole, null, said + ", partners " + partners + " in their contributions", null);
		}

		private int partners(String action, LocalDate to) {
			return this.made.getOrDefault(action, List.of())
				.stream()
				.filter((contribution) -> !contribution.doneOn().isAfter(to))
				.mapToInt(ContributionView::counted)
				.sum();
		}

	}

}
