package org.partnershipactions.casereviews;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.casereviews.reading.ReviewFigures.ReviewYear;

import static org.assertj.core.api.Assertions.assertThat;

class CaseReviewYearTests {

	@Test
	void publishesFiguresOfFiveAndMore() {
		assertThat(new ReviewYear(30, 10, 20, 12).published())
			.isEqualTo(new ReviewYear.FiguresInWords("30", "10", "20", "12"));
	}

	@Test
	void hidesAFigureBelowFiveAndTheOneFromWhichItCouldBeWorkedOut() {
		ReviewYear.FiguresInWords published = new ReviewYear(30, 4, 26, 12).published();
		assertThat(published.thresholdNotMet()).isEqualTo("Fewer than 5");
		assertThat(published.held()).isEqualTo("Not published");
		assertThat(published.applications()).isEqualTo("30");
	}

	@Test
	void hidesHowManyHadRecommendationsWhereAlmostAllHad() {
		ReviewYear.FiguresInWords published = new ReviewYear(30, 10, 20, 18).published();
		assertThat(published.held()).isEqualTo("20");
		assertThat(published.withRecommendations()).isEqualTo("Not published");
	}

	@Test
	void aYearThatStillRunsIsPublishedInSteps() {
		assertThat(new ReviewYear(14, 4, 10, 5).soFar())
			.isEqualTo(new ReviewYear.FiguresInWords("10 to 14", "Fewer than 5", "10 to 14", "5 to 9"));
	}

	/** However few came since the quarter before, no pair of readings says how many. */
	@Test
	void noStepSaysHowManyCameSinceTheOneBefore() {
		for (int before = 0; before <= 30; before++) {
			for (int more = 1; more < 5; more++) {
				String earlier = new ReviewYear(before, 0, 0, 0).soFar().applications();
				String later = new ReviewYear(before + more, 0, 0, 0).soFar().applications();
				assertThat(pairs(earlier, later)).as(earlier + ", then " + later).hasSizeGreaterThan(4);
			}
		}
	}

	@Test
	void hidesAllOfASmallYear() {
		assertThat(new ReviewYear(3, 1, 2, 0).published())
			.isEqualTo(new ReviewYear.FiguresInWords("Fewer than 5", "Fewer than 5", "Fewer than 5", "Fewer than 5"));
	}

	/** Differences that fit two readings. */
	private static Set<Integer> pairs(String earlier, String later) {
		return IntStream.rangeClosed(0, 40)
			.filter((first) -> reads(first, earlier))
			.boxed()
			.flatMap((first) -> IntStream.rangeClosed(first, 40)
				.filter((second) -> reads(second, later))
				.mapToObj((second) -> second - first))
			.collect(Collectors.toSet());
	}

	private static boolean reads(int figure, String words) {
		return new ReviewYear(figure, 0, 0, 0).soFar().applications().equals(words);
	}

}
