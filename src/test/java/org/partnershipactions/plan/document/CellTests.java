package org.partnershipactions.plan.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

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
		assertThat(cells.partners("CSU All Partners"))
			.isEqualTo(new AgencyCell(List.of("csu"), true, "", List.of(), false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "British Transport Police", "Police Cadets", "Moat Farm School", "Royal Moat",
			"KCC Wardens Association", "Early Help Alliance", "Kent Police Federation" })
	void takesAKnownNameWithinALongerOneForSomebodyElse(String cell) {
		AgencyCell read = new AgencyCells(PlanTexts.NAMES).leads(cell);
		assertThat(read.codes()).isEmpty();
		assertThat(read.leftOver()).isEqualTo(cell);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Police; British Transport Police     | police     | British Transport Police
			Police, West Moat College and CSU    | police csu | West Moat College
			Rotary Club / Police                 | police     | Rotary Club
			Police (J. Smith)                    | police     | J. Smith
			Police lead                          | police     | lead
			CSU¶Rotary Club                      | csu        | Rotary Club
			All partner agencies                 |            |
			""")
	void tellsNamesApartByWhatStandsBetweenThem(String cell, String codes, String leftOver) {
		AgencyCell read = new AgencyCells(PlanTexts.NAMES).partners(cell.replace('¶', '\n'));
		assertThat(read.codes()).isEqualTo((codes != null) ? List.of(codes.split(" ")) : List.of());
		assertThat(read.leftOver()).isEqualTo((leftOver != null) ? leftOver : "");
		assertThat(read.leavesOut()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "All partners except Police", "Police (not CSU)", "All excluding KCC",
			"CSU, but without Moat", "All other than Police" })
	void saysWhereACellNamesWhoDoesNotTakePart(String cell) {
		assertThat(new AgencyCells(PlanTexts.NAMES).partners(cell).leavesOut()).isTrue();
		assertThat(PlanTexts.errors("1.1,A,CSU,\"" + cell + "\",Ongoing,")).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("who does not take part"));
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
		assertThat(DateReading.read(written, PlanTexts.YEAR)).isEqualTo(DateCell.of(day));
	}

	@ParameterizedTest
	@CsvSource({ "Q4,2027-03-31", "End Q2,2026-09-30", "Quarter 3 2026/27,2026-12-31", "2nd quarter,2026-09-30",
			"By end of 2026/27,2027-03-31", "2026-27,2027-03-31", "Year end,2027-03-31",
			"end of the financial year,2027-03-31", "by the end of the year,2027-03-31",
			"first half of 2026-27,2026-09-30", "31st of March 2027,2027-03-31", "By 31 March,2027-03-31",
			"by Dec,2026-12-31", "mid-October 2026,2026-10-15", "Early May,2026-05-10", "late June 2026,2026-06-30",
			"Wed 1 April 2026,2026-04-01", "30 September,2026-09-30", "Q3 26/27,2026-12-31", "FY26/27,2027-03-31",
			"First quarter,2026-06-30", "up to March 2027,2027-03-31", "Completed by March 2027,2027-03-31",
			"Target: March 2027,2027-03-31", "31 March 2027 at the latest,2027-03-31", "2027/03/31,2027-03-31",
			"By the end of 2026,2026-12-31" })
	void readsDatesOfThePlanYearWithoutItsNumber(String written, LocalDate day) {
		assertThat(DateReading.read(written, PlanTexts.YEAR)).isEqualTo(DateCell.of(day));
	}

	@ParameterizedTest
	@CsvSource({ "Autumn 2026,2026-11-30,30 November 2026", "Spring 2027,2027-03-31,31 March 2027",
			"winter 2026/27,2027-02-28,28 February 2027", "Autumn term,2026-12-31,31 December 2026",
			"Oct 26,2026-10-31,year in full", "March 17,2027-03-17,year in full", "March 2027 (tbc),2027-03-31,tbc",
			"March 2027 TBC,2027-03-31,tbc", "Apr 2026 - Mar 2027,2027-03-31,second",
			"Sept to Nov 2026,2026-11-30,second", "April-June 2026,2026-06-30,second",
			"1 - 14 May 2026,2026-05-14,second", "Within 6 months,2026-09-30,first day of the plan year",
			"Sat 1 April 2026,2026-04-01,is a Wednesday", "w/c 5 October 2026,2026-10-11,end of that week",
			"Aug/Sept 2026,2026-09-30,second", "01/04/2026-31/03/2027,2027-03-31,second",
			"Q3 2026,2026-12-31,31 December 2026", "Q4 2027,2027-03-31,31 March 2027", "31/3,2027-03-31,31 March 2027",
			"early 2027,2027-03-31,31 March 2027", "Mid 2026,2026-06-30,30 June 2026",
			"Before Christmas,2026-12-25,25 December 2026", "3 months,2026-06-30,first day of the plan year" })
	void saysWhatItMadeOfADateThatCanBeReadOtherwise(String written, LocalDate day, String remark) {
		DateCell read = DateReading.read(written, PlanTexts.YEAR);
		assertThat(read.day()).isEqualTo(day);
		assertThat(read.remark()).contains(remark);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Monthly", "Annual", "annually", "Quarterly", "Throughout the year", "All year round",
			"every month", "Rolling programme", "Half yearly", "6 monthly", "As and when required", "Ad hoc",
			"Throughout 2026/27", "Life of the plan" })
	void takesWhatRecursAsOngoing(String written) {
		assertThat(DateReading.read(written, PlanTexts.YEAR)).isEqualTo(DateCell.ONGOING);
		assertThat(OngoingWords.saysOngoing(written)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "TBC,by when", "t.b.c.,by when", "To be confirmed,by when", "ASAP,by when",
			"Ongoing - review March 2027,to be reviewed by 31 March 2027", "November annually,every year",
			"Every November,every year", "Annually in November,every year", "N/A,by when", "-,by when",
			"From September 2026,from september 2026", "September 2026 onwards,onwards",
			"March 2027 - Ongoing,ongoing" })
	void takesWorkWithoutADayYetAsOngoingAndSaysSo(String written, String remark) {
		DateCell read = DateReading.read(written, PlanTexts.YEAR);
		assertThat(read.understood()).isTrue();
		assertThat(read.day()).isNull();
		assertThat(read.remark()).contains(remark);
		assertThat(OngoingWords.saysOngoing(written)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Ongoing - review March 2027,2027-03-31", "'Ongoing, review 30 September 2026',2026-09-30",
			"Ongoing (review date: Q2),2026-09-30", "On-going; to be reviewed in December 2026,2026-12-31",
			"Ongoing with a review by 31/01/2027,2027-01-31", "Ongoing - March review,2027-03-31" })
	void readsTheDayByWhichOngoingWorkIsReviewed(String written, LocalDate review) {
		DateCell read = DateReading.read(written, PlanTexts.YEAR);
		assertThat(read.understood()).isTrue();
		assertThat(read.day()).isNull();
		assertThat(read.review()).isEqualTo(review);
		assertThat(OngoingWords.saysOngoing(written)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "On going", "Ongoing", "on-going", "ONGOING" })
	void readsOngoingWorkAsWithoutADay(String written) {
		assertThat(DateReading.read(written, PlanTexts.YEAR)).isEqualTo(DateCell.ONGOING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "03/31/2017", "31 June 2016", "Marchtober 2017", "2017", "42825", "2 - 3 years",
			"Completed", "31 Sept 2026", "Q5", "29 February", "Commissioning starts in May 2026", "2024 and 2025",
			"2026/29", "year", "Month", "2017-13-01", "30/02/2017", "ma 2017" })
	void guessesAtNoDate(String written) {
		assertThat(DateReading.read(written, PlanTexts.YEAR).understood()).isFalse();
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
