package org.partnershipactions.cases.casereview;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CaseReviewYearTests {

	@Test
	void publishesFiguresOfFiveAndMore() {
		assertThat(new CaseReviewYear(30, 10, 20, 12).published())
			.isEqualTo(new CaseReviewYear.Published("30", "10", "20", "12"));
	}

	@Test
	void hidesAFigureBelowFiveAndTheOneFromWhichItCouldBeWorkedOut() {
		CaseReviewYear.Published published = new CaseReviewYear(30, 4, 26, 12).published();
		assertThat(published.thresholdNotMet()).isEqualTo("Fewer than 5");
		assertThat(published.held()).isEqualTo("Not published");
		assertThat(published.applications()).isEqualTo("30");
	}

	@Test
	void hidesHowManyHadRecommendationsWhereAlmostAllHad() {
		CaseReviewYear.Published published = new CaseReviewYear(30, 10, 20, 18).published();
		assertThat(published.held()).isEqualTo("20");
		assertThat(published.withRecommendations()).isEqualTo("Not published");
	}

	@Test
	void hidesAllOfASmallYear() {
		assertThat(new CaseReviewYear(3, 1, 2, 0).published())
			.isEqualTo(new CaseReviewYear.Published("Fewer than 5", "Fewer than 5", "Fewer than 5", "Fewer than 5"));
	}

}
