package org.partnershipactions.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.partnershipactions.cases.reading.OpenCase;
import org.partnershipactions.intake.AsbReport.IntakeFindings;
import org.partnershipactions.intake.ReportFacts.ReportOrigin;
import org.partnershipactions.intake.ReportFacts.ReportPlace;
import org.partnershipactions.intake.Reporter.Channel;
import org.partnershipactions.intake.matching.Comparison;
import org.partnershipactions.intake.matching.Comparison.PersonLikeness;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.matching.SimilarReports.SharedTrait;
import org.partnershipactions.intake.matching.SimilarReports.SimilarReport;

import static org.assertj.core.api.Assertions.assertThat;

/** What one report is offered of all that was found for a page of them. */
class ComparisonTests {

	private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

	private static final Instant SINCE = NOW.minus(180, ChronoUnit.DAYS);

	private static final String PLACE = "place";

	private static final String REPORTER = "reporter";

	private static final String ALIKE = "alike";

	private final AsbReport report = report();

	private final Comparison comparison = new Comparison(this.report, SINCE, people());

	@Test
	void casesComeBeforeReportsAndEachHasAllItsReasons() {
		OpenCase both = openCase(1);
		this.comparison.cases(Map.of(PLACE, List.of(both)), Map.of(ALIKE, List.of(both)));
		this.comparison.reports(Map.of(SharedTrait.place(PLACE), List.of(similar(1, 1, null)),
				SharedTrait.kind(this.report), List.of(similar(1, 1, null), similar(2, 2, null))));
		assertThat(best()).extracting(Suggestion::ref).containsExactly("C-1", "R-1", "R-2");
		assertThat(best().get(0).reasons()).containsExactly("same place", "may be the same person: same address");
		assertThat(best().get(1).reasons()).containsExactly("same place", "same kind in the ward",
				"received on 31 May 2026");
	}

	@Test
	void whatOthersAskedForOnThePageIsNotItsOwn() {
		this.comparison.cases(Map.of("elsewhere", List.of(openCase(1))), Map.of("somebody", List.of(openCase(2))));
		this.comparison.reports(Map.of(SharedTrait.place("elsewhere"), List.of(similar(1, 1, null)),
				SharedTrait.reporter("somebody"), List.of(similar(2, 2, null))));
		assertThat(best()).isEmpty();
	}

	@Test
	void leavesReportsThatAreTooOldForItAndItself() {
		this.comparison.reports(Map.of(SharedTrait.place(PLACE), List
			.of(new SimilarReport(this.report.key(), "R-0", NOW, null), similar(1, 179, null), similar(2, 181, null))));
		assertThat(best()).extracting(Suggestion::ref).containsExactly("R-1");
	}

	@Test
	void takesTheLatestOfAllItsPeopleTogether() {
		List<OpenCase> many = IntStream.rangeClosed(1, 9).mapToObj(ComparisonTests::openCase).toList();
		this.comparison.cases(Map.of(), Map.of(REPORTER, many, ALIKE, List.of(openCase(0), openCase(10))));
		assertThat(best()).hasSize(6).extracting(Suggestion::ref).doesNotContain("C-10").endsWith("C-6");
		List<SimilarReport> twelve = new ArrayList<>();
		IntStream.rangeClosed(1, 12).forEach((day) -> twelve.add(similar(day, day, null)));
		Comparison other = new Comparison(this.report, SINCE, people());
		other.reports(Map.of(SharedTrait.reporter(REPORTER), twelve.subList(1, 12), SharedTrait.reporter(ALIKE),
				List.of(similar(90, 0, "held"), similar(91, 20, "late"))));
		assertThat(other.holders()).containsExactly("held");
	}

	@Test
	void aReportThatBelongsToAnOpenCaseOffersTheCaseAndThatOfAnyOtherNothing() {
		this.comparison.cases(Map.of(PLACE, List.of(openCase(1))), Map.of());
		this.comparison.reports(Map.of(SharedTrait.place(PLACE),
				List.of(similar(1, 1, "key-1"), similar(2, 2, "key-2"), similar(3, 3, "closed"))));
		assertThat(this.comparison.holders()).containsExactly("key-2", "closed");
		List<Suggestion> best = this.comparison.best(Map.of("key-1", openCase(1), "key-2", openCase(2)));
		assertThat(best).extracting(Suggestion::ref).containsExactly("C-1", "C-2");
		assertThat(best.get(0).reasons()).containsExactly("same place");
		assertThat(best.get(1).reasons()).containsExactly("holds R-2, same place");
	}

	private List<Suggestion> best() {
		return this.comparison.best(Map.of());
	}

	private static OpenCase openCase(int daysAgo) {
		return new OpenCase("key-" + daysAgo, "C-" + daysAgo, "csu", LocalDate.of(2026, 6, 1).minusDays(daysAgo));
	}

	private static SimilarReport similar(int number, int daysAgo, String caseKey) {
		return new SimilarReport("report-" + number, "R-" + number, NOW.minus(daysAgo, ChronoUnit.DAYS), caseKey);
	}

	private static Map<String, PersonLikeness> people() {
		Map<String, PersonLikeness> people = new LinkedHashMap<>();
		people.put(REPORTER, PersonLikeness.REPORTER);
		people.put(ALIKE, new PersonLikeness(false, "same address"));
		return people;
	}

	private static AsbReport report() {
		return new AsbReport(ReportsOnTheEngine.anonymous("1 Page Street"), "R-2026-00001",
				new IntakeFindings(new ReportPlace(PLACE, "Swanley St Mary's", false),
						new Reporter(REPORTER, Channel.EMAIL, true),
						new ReportOrigin(NOW, ReportSource.PUBLIC, null, null, null, "print", "system"), List.of()),
				LocalDate.of(2026, 6, 2));
	}

}
