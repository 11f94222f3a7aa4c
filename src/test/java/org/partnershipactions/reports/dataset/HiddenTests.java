package org.partnershipactions.reports.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.reports.dataset.DataSetTally.Hidden;

import static org.assertj.core.api.Assertions.assertThat;

/** Which counts are not shown, so that none below 5 can be worked out. */
class HiddenTests {

	@Test
	void showsAllWhereNoneIsSmall() {
		assertThat(Hidden.of(Map.of("Swanley", 12, "Edenbridge", 5))).isEmpty();
	}

	@Test
	void hidesTheNextSmallestWithASingleSmallOne() {
		assertThat(Hidden.of(Map.of("Swanley", 30, "Edenbridge", 9, "Ash", 2))).containsExactlyInAnyOrder("Ash",
				"Edenbridge");
	}

	@Test
	void hidesMoreWhereTheSumOfWhatIsHiddenWouldTell() {
		assertThat(Hidden.of(Map.of("Swanley", 30, "Edenbridge", 20, "Ash", 1, "Otford", 1)))
			.containsExactlyInAnyOrder("Ash", "Otford", "Edenbridge");
	}

	@Test
	void stopsWhereEnoughIsHidden() {
		assertThat(Hidden.of(Map.of("Swanley", 30, "Ash", 4, "Otford", 4, "Hextable", 4)))
			.containsExactlyInAnyOrder("Ash", "Otford", "Hextable");
	}

	@Test
	void hidesMoreWhereEveryLineWouldHaveToBeOne() {
		Map<String, Integer> ones = IntStream.range(0, 12)
			.boxed()
			.collect(Collectors.toMap((number) -> "Ward " + (char) ('A' + number), (number) -> 1));
		assertThat(Hidden.tells(ones, Hidden.of(ones))).isTrue();
		Map<String, Integer> more = new HashMap<>(ones);
		more.put("Swanley", 8);
		assertThat(Hidden.of(more)).contains("Swanley").hasSize(13);
		assertThat(Hidden.tells(more, Hidden.of(more))).isFalse();
	}

}
