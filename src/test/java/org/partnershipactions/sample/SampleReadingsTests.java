package org.partnershipactions.sample;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Readings of the sample count from the start of the year, so they never fall. */
class SampleReadingsTests {

	@ParameterizedTest
	@ValueSource(strings = { "all-crime", "burglary", "vehicle-crime", "baseline-cse", "speed-watches" })
	void growFromQuarterToQuarterWhateverChanceSays(String measure) {
		for (int start = 0; start < 100; start++) {
			String seed = measure + start;
			assertThat(IntStream.rangeClosed(1, 4)
				.mapToObj((quarter) -> SampleReadings.value(measure, quarter, Chance.of(seed + quarter)))
				.map(Integer::parseInt)
				.toList()).isSorted().allMatch((value) -> value > 0);
		}
	}

	@Test
	void areWordsWhereNothingIsCounted() {
		assertThat(SampleReadings.value("youth-projects", 1, Chance.of("any"))).contains("youth projects");
	}

}
