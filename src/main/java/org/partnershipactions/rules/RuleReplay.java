package org.partnershipactions.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnershipactions.rules.RuleTableHost.PastDecision;

/**
 * What a version would have decided in a year that has passed.
 *
 * @param from first day that was looked at
 * @param to last day
 * @param decisions how many decisions were asked again
 * @param changed how many of them would have been others
 * @param unknown how many could not be asked again, because their facts are erased
 * @param changes what would have been what, the most frequent first
 */
public record RuleReplay(LocalDate from, LocalDate to, int decisions, int changed, int unknown,
		List<ReplayChange> changes) {

	/**
	 * Decisions that would have been others in the same way.
	 *
	 * @param was what was decided
	 * @param would what the version would have decided
	 * @param decisions how many decisions
	 * @param things on how many cases or actions, each once
	 * @param refs references of those of them that the reader may see
	 */
	public record ReplayChange(String was, String would, int decisions, int things, List<String> refs) {

		/** How many of them the reader may not see. */
		public int unnamed() {
			return this.things - this.refs.size();
		}

	}

	/**
	 * Counts a replay.
	 *
	 * @param from first day
	 * @param to last day
	 */
	record Counting(LocalDate from, LocalDate to) {

		RuleReplay of(Collection<PastDecision> past, RuleTableHost host, Function<Map<String, ?>, String> version) {
			List<PastDecision> known = past.stream().filter((one) -> !one.facts().isEmpty()).toList();
			Map<List<String>, List<PastDecision>> others = known.stream()
				.collect(Collectors.groupingBy((one) -> List.of(one.answer(), version.apply(one.facts())),
						LinkedHashMap::new, Collectors.toList()));
			others.keySet().removeIf((change) -> change.get(0).equals(change.get(1)));
			Set<String> keys = others.values()
				.stream()
				.flatMap(List::stream)
				.map(PastDecision::key)
				.collect(Collectors.toCollection(LinkedHashSet::new));
			Map<String, String> seen = keys.isEmpty() ? Map.of() : host.seen(keys);
			List<ReplayChange> changes = others.entrySet()
				.stream()
				.map((change) -> change(change.getKey(), change.getValue(), seen))
				.sorted(java.util.Comparator.comparing(ReplayChange::decisions).reversed())
				.toList();
			return new RuleReplay(this.from, this.to, known.size(),
					changes.stream().mapToInt(ReplayChange::decisions).sum(), past.size() - known.size(), changes);
		}

		private static ReplayChange change(List<String> answers, List<PastDecision> decisions,
				Map<String, String> seen) {
			Set<String> keys = decisions.stream().map(PastDecision::key).collect(Collectors.toSet());
			return new ReplayChange(answers.get(0), answers.get(1), decisions.size(), keys.size(),
					keys.stream().filter(seen::containsKey).map(seen::get).sorted().toList());
		}

	}

}
