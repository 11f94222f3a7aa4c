package org.partnershipactions.reports.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small numbers stay hidden however reports are spread over wards. */
class SpreadTests {

	@ParameterizedTest
	@MethodSource("spreads")
	void noSpreadOfCountsCanBeWorkedOut(List<Integer> counts) {
		DataSetTally<String> tally = new DataSetTally<>("reports", all(counts)).by("ward", UnaryOperator.identity());
		HiddenNumbers
			.sought(tally.cells().stream().collect(Collectors.groupingBy((cell) -> cell.counted() + "/" + cell.by())));
	}

	/** Every way in which up to five wards have up to seven reports each. */
	static Stream<List<Integer>> spreads() {
		Stream<List<Integer>> all = Stream.of(List.of());
		List<List<Integer>> found = new ArrayList<>();
		for (int wards = 1; wards <= 5; wards++) {
			all = all.flatMap((counts) -> Stream.of(1, 2, 4, 5, 7).filter((next) -> fits(counts, next)).map((next) -> {
				List<Integer> longer = new ArrayList<>(counts);
				longer.add(next);
				return longer;
			})).toList().stream();
			List<List<Integer>> of = all.toList();
			found.addAll(of);
			all = of.stream();
		}
		return found.stream();
	}

	private static boolean fits(List<Integer> counts, int next) {
		return counts.isEmpty() || counts.get(counts.size() - 1) <= next;
	}

	private static List<String> all(List<Integer> counts) {
		List<String> all = new ArrayList<>();
		for (int ward = 0; ward < counts.size(); ward++) {
			for (int one = 0; one < counts.get(ward); one++) {
				all.add("Ward " + ward);
			}
		}
		return all;
	}

}
