package org.partnershipactions.intake;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PartnershipClock;
import org.partnershipactions.cases.reading.CaseSearch;
import org.partnershipactions.cases.reading.CaseSearch.CaseRow;
import org.partnershipactions.cases.reading.CaseSearchQuery.CaseFilter;
import org.partnershipactions.contracts.WholeProduct;
import org.partnershipactions.intake.Triage.TriageDecision;
import org.partnershipactions.intake.matching.Comparison.Suggestion;
import org.partnershipactions.intake.reading.ReportReading;
import org.partnershipactions.intake.triage.DailyTasking;
import org.partnershipactions.intake.triage.DailyTasking.TaskingPage;
import org.partnershipactions.intake.triage.DailyTasking.TaskingRow;
import org.partnershipactions.intake.triage.ReportTriage;
import org.partnershipactions.intake.triage.TriageReport;
import org.partnershipactions.security.Actor;
import org.partnershipactions.testing.OnMySql;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked of the tables straight is understood by MySQL too. */
@WholeProduct
@OnMySql
class SuggestionsMySqlTests {

	@Autowired
	private ReportIntake intake;

	@Autowired
	private ReportReading reading;

	@Autowired
	private ReportTriage triage;

	@Autowired
	private DailyTasking tasking;

	@Autowired
	private CaseSearch search;

	@Autowired
	private PartnershipClock clock;

	@Test
	void aPageSuggestsReportsAndCasesOfTheSamePlaceAndReporter() {
		String first = receive("1 MySQL Street");
		String second = receive("1 MySQL Street");
		String opened = Actor.as("triage", () -> this.triage.triage(this.reading.key(receive("1 MySQL Street")),
				new TriageReport(TriageDecision.NEW_CASE, null, "csu", null)))
			.caseRef();
		TaskingPage page = Actor.as("triage", () -> this.tasking.pageFrom(first, 10));
		assertThat(page.rows()).extracting(TaskingRow::ref).containsExactly(first, second);
		assertThat(page.rows().get(0).suggestions()).extracting(Suggestion::ref).startsWith(opened).contains(second);
		assertThat(page.rows().get(1).suggestions().get(0).reasons()).contains("same place", "same reporter");
		CaseFilter open = new CaseFilter(opened, null, null, null, null, null, false);
		assertThat(Actor.as("csu.member", () -> this.search.page(open, null, 10)).rows()).extracting(CaseRow::ref)
			.containsExactly(opened);
	}

	/** A second after the one before, as moments are kept in whole seconds on MySQL. */
	private String receive(String address) {
		this.clock.shift(this.clock.offset().plusSeconds(1));
		return Actor.as("triage", () -> this.intake.receive(ReportsOnTheEngine.music(address, "Resident 14"))).ref();
	}

}
