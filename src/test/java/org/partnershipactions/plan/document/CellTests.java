package org.partnershipactions.plan.document;

import java.io.IOException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.plan.document.AgencyCells.AgencyCell;
import org.partnershipactions.plan.document.PlanTable.PriorityTitle;

import static org.assertj.core.api.Assertions.assertThat;

class CellTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					CSU incl KCC Wardens                                                | csu kcc-wardens
					KCC/SDC Early help                                                  | kcc sdc early-help
					Police YOS                                                          | police yos
					KCC Youth Services GPs Health Visiting Service                      | kcc-youth-services gps health-visiting
					EARLY HELP KCC Youth Services Early Intervention Team CCG           | early-help kcc-youth-services early-intervention ccg
					Moat Housing WKHA CSU                                               | moat wkha csu
					West Kent Extra; West Kent, NHS West Kent CCG                       | west-kent-extra wkha ccg
					CSP Domestic ASB Group                                              | csp-da-group
					KCC Children, Families and Education and KCC                        | kcc-children kcc
					Police and KCC and police                                           | police kcc
					Local Children\u2019s Partnership Group                             | lcpg
					""")
	void findsAgenciesInACellLongestNameFirst(String cell, String codes) throws IOException {
		AgencyCell read = new AgencyCells(SampleNames.names()).leads(cell.replace("\\u2019", "\u2019"));
		assertThat(read.codes()).containsExactly(codes.split(" "));
		assertThat(read.leftOver()).isEmpty();
	}

	@Test
	void takesNoNameOutOfTheMiddleOfAWord() {
		AgencyCell read = new AgencyCells(PlanTexts.NAMES).partners("Policemen Allotments KCCs");
		assertThat(read.codes()).isEmpty();
		assertThat(read.all()).isFalse();
		assertThat(read.leftOver()).isEqualTo("Policemen Allotments KCCs");
	}

	@Test
	void takesThePartnershipForItselfAsLeadAndForAllAsPartner() {
		AgencyCells cells = new AgencyCells(PlanTexts.NAMES);
		assertThat(cells.leads("CSP").codes()).containsExactly("csp");
		assertThat(cells.leads("CSP").all()).isFalse();
		assertThat(cells.partners("CSP").codes()).isEmpty();
		assertThat(cells.partners("CSP").all()).isTrue();
		assertThat(cells.partners("CSU All Partners")).isEqualTo(new AgencyCell(java.util.List.of("csu"), true, ""));
	}

	@Test
	void keepsWhatIsLeftOverWithoutGlue() {
		AgencyCell read = new AgencyCells(PlanTexts.NAMES)
			.partners("Police (incl Friends and Family); CSU and the Rotary Club");
		assertThat(read.codes()).containsExactly("police", "csu");
		assertThat(read.leftOver()).isEqualTo("Friends and Family; Rotary Club");
	}

	@ParameterizedTest
	@CsvSource({ "March 2017,2017-03-31", "Sept 2016,2016-09-30", "Sep 2016,2016-09-30", "31/03/2017,2017-03-31",
			"1/4/17,2017-04-01", "31.03.2017,2017-03-31", "2017-03-31,2017-03-31", "2017-03,2017-03-31",
			"31 March 2017,2017-03-31", "31st March 2017,2017-03-31", "Feb 2024,2024-02-29", "Mar-17,2017-03-31",
			"03/2017,2017-03-31", "end of June 2016,2016-06-30", "By June 2016,2016-06-30", "JUNE  2016,2016-06-30",
			"'June, 2016',2016-06-30", "5-Jun-2016,2016-06-05" })
	void readsDatesAsPeopleWriteThem(String written, LocalDate day) {
		assertThat(DateCell.read(written)).isEqualTo(new DateCell(true, day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "On going", "Ongoing", "on-going", "ONGOING" })
	void readsOngoingWorkAsWithoutADay(String written) {
		assertThat(DateCell.read(written)).isEqualTo(DateCell.ONGOING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "03/31/2017", "31 June 2016", "Marchtober 2017", "2017", "March 17", "42825",
			"2017-13-01", "30/02/2017", "ma 2017" })
	void guessesAtNoDate(String written) {
		assertThat(DateCell.read(written).understood()).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Choosing Health CSP Alternative funding | Choosing Health;CSP;Alternative funding
			Existing resources KFRS                 | Existing resources;KFRS
			Existing budgets                        | Existing budgets
			Existing Budgets ; KFRS                 | Existing Budgets;KFRS
			N/A                                     | N/A
			KFRS and whatever comes                 | KFRS and whatever comes
			""")
	void separatesFundingOnlyWhereEverySourceIsKnown(String written, String read) {
		assertThat(FundingCell.read(written)).isEqualTo(read);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ACQUISITIVE CRIME(VEHICLE & BURGLARY)                    | Acquisitive crime
			ANTI-SOCIAL BEHAVIOUR Incl ENVIRONMENTAL CRIME           | Anti-social behaviour
			YOUNG PEOPLE incl cyber bullying, online safety          | Young people
			ACQUISITIVE CRIME - INCLUDING BURGLARY & VEHICLE CRIME   | Acquisitive crime
			Road Safety                                              | Road Safety
			ASB                                                      | ASB
			""")
	void makesTidyTitlesOfHeadings(String heading, String title) {
		assertThat(PriorityTitle.of(heading)).isEqualTo(title);
	}

}
