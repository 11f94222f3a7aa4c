package org.partnershipactions.casereviews;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.partnershipactions.casereviews.QualifyingReports.ReportToCount;

import static org.assertj.core.api.Assertions.assertThat;

class QualifyingReportsTests {

	private static final LocalDate MAY_5 = LocalDate.of(2026, 5, 5);

	private final QualifyingReports rule = new QualifyingReports(LocalDate.of(2026, 11, 3));

	@Test
	void countsAReportUntilTheLastDayOfTheMonthThatBeginsWithTheIncident() {
		assertThat(this.rule.qualifies(report("R-1", MAY_5, LocalDate.of(2026, 6, 4)))).isTrue();
		assertThat(this.rule.qualifies(report("R-1", MAY_5, LocalDate.of(2026, 6, 5)))).isFalse();
	}

	@Test
	void countsAReportUntilTheLastDayOfTheSixMonthsThatBeginWithIt() {
		ReportToCount report = report("R-1", MAY_5, MAY_5);
		assertThat(new QualifyingReports(LocalDate.of(2026, 11, 4)).qualifies(report)).isTrue();
		assertThat(new QualifyingReports(LocalDate.of(2026, 11, 5)).qualifies(report)).isFalse();
	}

	@Test
	void countsNoReportThatWasMadeBeforeTheIncidentOrAfterTheApplication() {
		assertThat(this.rule.qualifies(report("R-1", MAY_5, MAY_5.minusDays(1)))).isFalse();
		assertThat(new QualifyingReports(MAY_5).qualifies(report("R-1", MAY_5, MAY_5.plusDays(1)))).isFalse();
	}

	@Test
	void countsOneIncidentOnceWhicheverBodiesWereTold() {
		ReportToCount first = report("R-1", MAY_5, MAY_5);
		ReportToCount again = report("R-2", MAY_5, MAY_5.plusDays(2));
		ReportToCount elsewhere = new ReportToCount("Told to the landlord", MAY_5, MAY_5.plusDays(1), null);
		ReportToCount another = report("R-3", MAY_5.plusDays(1), MAY_5.plusDays(1));
		assertThat(this.rule.among(List.of(again, elsewhere, another, first))).containsExactly(first, another);
	}

	@Test
	void countsTwoIncidentsOfOneDayAtTwoPlaces() {
		ReportToCount here = report("R-1", MAY_5, MAY_5);
		ReportToCount there = new ReportToCount("R-2", MAY_5, MAY_5, "elsewhere");
		assertThat(this.rule.among(List.of(here, there))).hasSize(2);
	}

	@Test
	void aMonthFromTheLastOfJanuaryEndsWithFebruary() {
		LocalDate january = LocalDate.of(2026, 1, 31);
		QualifyingReports spring = new QualifyingReports(LocalDate.of(2026, 3, 1));
		assertThat(spring.qualifies(report("R-1", january, LocalDate.of(2026, 2, 27)))).isTrue();
		assertThat(spring.qualifies(report("R-1", january, LocalDate.of(2026, 2, 28)))).isFalse();
	}

	private static ReportToCount report(String ref, LocalDate occurred, LocalDate reported) {
		return new ReportToCount(ref, occurred, reported, "place");
	}

}
