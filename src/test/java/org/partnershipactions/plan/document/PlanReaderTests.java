package org.partnershipactions.plan.document;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipactions.plan.document.PlanTable.PriorityHeading;

import static org.assertj.core.api.Assertions.assertThat;

class PlanReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { "ref,title,lead_agencies,other_partners,by_when,funding",
			"No.,Action,Lead,Partners,Deadline,Budget",
			"REFERENCE,Priority Action,Lead Agency,Supporting,Due,Resources",
			"\"Action no\",Description,LEAD AGENCIES,Other-Partners,\"Target date\",Funding source",
			"sep=,\n\nref,title,lead,partners,by when,funding" })
	void knowsColumnsByTheirUsualNames(String header) {
		PlanTable table = PlanTexts.read(header + "\n2.1,Patrol,Police,CSU,March 2027,KFRS\n");
		assertThat(table.errors()).isEmpty();
		assertThat(table.rows()).singleElement().satisfies((row) -> {
			assertThat(row.ref()).isEqualTo("2.1");
			assertThat(row.priority()).isEqualTo(2);
			assertThat(row.title()).isEqualTo("Patrol");
			assertThat(row.leads()).containsExactly("police");
			assertThat(row.partners()).containsExactly("csu");
			assertThat(row.due()).isEqualTo(LocalDate.of(2027, 3, 31));
			assertThat(row.byWhen()).isEqualTo("March 2027");
			assertThat(row.funding()).isEqualTo("KFRS");
		});
	}

	@Test
	void readsTabsAndSemicolonsAsWell() {
		assertThat(
				PlanTexts.read((PlanTexts.HEADER + "2.1,Patrol,Police,CSU,March 2027,KFRS").replace(',', '\t')).rows())
			.hasSize(1);
		assertThat(
				PlanTexts.read((PlanTexts.HEADER + "2.1,Patrol,Police,CSU,March 2027,KFRS").replace(',', ';')).rows())
			.hasSize(1);
	}

	@Test
	void readsQuotedCellsOverSeveralLinesAndNumbersRowsAsASheetDoes() {
		PlanTable table = PlanTexts
			.read(PlanTexts.HEADER + "1.1,\"Say \"\"no\"\",\ntwice\",\"Police\nCSU\",,Ongoing,\n1.2,,CSU,,Ongoing,\n");
		assertThat(table.rows()).singleElement().satisfies((row) -> {
			assertThat(row.title()).isEqualTo("Say \"no\", twice");
			assertThat(row.leads()).containsExactly("police", "csu");
			assertThat(row.due()).isNull();
		});
		assertThat(table.errors()).extracting(Finding::row).containsExactly(3);
	}

	@Test
	void prefersAFilledDueDateAndSaysWhereTheTwoDisagree() {
		String header = "ref,title,lead,by_when,due_date\n";
		PlanTable table = PlanTexts
			.read(header + "1.1,A,CSU,March 2027,2026-12-31\n1.2,B,CSU,March 2027,\n1.3,C,CSU,,2026-12-31\n");
		assertThat(table.rows()).extracting(PlanRow::due)
			.containsExactly(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 3, 31), LocalDate.of(2026, 12, 31));
		assertThat(table.rows().get(2).byWhen()).isEqualTo("2026-12-31");
		assertThat(table.warnings()).anyMatch((one) -> one.row() == 2 && one.message().contains("31 December 2026"));
	}

	@Test
	void takesPrioritiesFromColumnsHeadingsOrReferences() {
		assertThat(PlanTexts.read("ref,priority,priority title,title,lead,by when\nA1,3,Road safety,X,CSU,Ongoing\n")
			.priorities()).containsExactly(new PriorityHeading(3, "Road safety", true));
		assertThat(PlanTexts.read(PlanTexts.HEADER + "ROAD SAFETY,,,,,\n7.1,X,CSU,,Ongoing,\n").priorities())
			.containsExactly(new PriorityHeading(7, "Road safety", true));
		assertThat(PlanTexts.read(PlanTexts.HEADER + "7.1,X,CSU,,Ongoing,\n").priorities())
			.containsExactly(new PriorityHeading(7, "Priority 7", false));
	}

	@Test
	void keepsActionsThatAreNumberedStraightThroughUnderTheirHeading() {
		PlanTable table = PlanTexts
			.read(PlanTexts.HEADER + "Domestic abuse,,,,,\n1,A,CSU,,Ongoing,\n2,B,CSU,,Ongoing,\n"
					+ "Road safety,,,,,\n3,C,CSU,,Ongoing,\n4,D,CSU,,Ongoing,\n");
		assertThat(table.rows()).extracting(PlanRow::priority).containsExactly(1, 1, 2, 2);
		assertThat(table.priorities()).containsExactly(new PriorityHeading(1, "Domestic abuse", true),
				new PriorityHeading(2, "Road safety", true));
	}

	@Test
	void makesOnePriorityOfEachThemeOrLetterWhereReferencesSayNothing() {
		PlanTable themes = PlanTexts.read("ref,title,lead,by when,theme\n1,A,CSU,Ongoing,Domestic abuse\n"
				+ "2,B,CSU,Ongoing,Road safety\n3,C,CSU,Ongoing,domestic abuse\n");
		assertThat(themes.rows()).extracting(PlanRow::priority).containsExactly(1, 2, 1);
		assertThat(themes.priorities()).extracting(PriorityHeading::title)
			.containsExactly("Domestic abuse", "Road safety");
		PlanTable letters = PlanTexts
			.read(PlanTexts.HEADER + "A1,A,CSU,,Ongoing,\nA2,B,CSU,,Ongoing,\nB1,C,CSU,,Ongoing,\n");
		assertThat(letters.rows()).extracting(PlanRow::priority).containsExactly(1, 1, 2);
		PlanTable plain = PlanTexts.read(PlanTexts.HEADER + "1,A,CSU,,Ongoing,\n2,B,CSU,,Ongoing,\n");
		assertThat(plain.rows()).extracting(PlanRow::priority).containsExactly(1, 1);
	}

	@Test
	void takesTheNumberOfANumberedHeading() {
		PlanTable table = PlanTexts.read(PlanTexts.HEADER + "Priority 4: Road safety,,,,,\n1,A,CSU,,Ongoing,\n");
		assertThat(table.priorities()).containsExactly(new PriorityHeading(4, "Road safety", true));
	}

	@Test
	void takesHighMediumAndLowForUrgency() {
		PlanTable table = PlanTexts
			.read("ref,priority,title,lead,by when\n2.1,High,A,CSU,Ongoing\n2.2,low,B,CSU,Ongoing\n");
		assertThat(table.priorities()).containsExactly(new PriorityHeading(2, "Priority 2", false));
		assertThat(table.warnings()).filteredOn((one) -> one.message().contains("urgent")).hasSize(2);
	}

	@Test
	void takesAHeadingAboveADocumentsTableWhereTheTableHoldsNone() {
		PlanTable table = PlanTexts.read("Our plan\n\nROAD SAFETY\n\nProse about it.\n\n"
				+ "Priority Action\t\tLead Agency\tOther Partners\tBy When\tFunding\n"
				+ "7.1\tPatrol\tPolice\tCSU\tMarch 2027\tKFRS\n\n7.2\tPatrol more\tPolice\tCSU\tMarch 2027\tKFRS\n----\t----\n\nEnd.\n");
		assertThat(table.errors()).isEmpty();
		assertThat(table.rows()).extracting(PlanRow::row).containsExactly(8, 10);
		assertThat(table.priorities()).containsExactly(new PriorityHeading(7, "Road safety", true));
	}

	@Test
	void keepsALeadThatIsAlsoAPartnerAsLeadOnlyAndSaysSo() {
		assertThat(PlanTexts.row("1.1,A,Police CSU,CSU Moat,Ongoing,").partners()).containsExactly("moat");
		assertThat(PlanTexts.warnings("1.1,A,Police CSU,CSU Moat,Ongoing,")).singleElement()
			.satisfies((one) -> assertThat(one.message()).contains("lead only"));
	}

	@Test
	void saysWhichColumnsItDoesNotRead() {
		PlanTable table = PlanTexts.read("ref,title,lead,by when,colour\n1.1,A,CSU,Ongoing,red\n");
		assertThat(table.warnings()).extracting(Finding::column)
			.isEqualTo(List.of("colour", "Other partners", "Funding"));
	}

	@Test
	void readsAHundredThousandRowsAndNoMore() {
		StringBuilder text = new StringBuilder(PlanTexts.HEADER);
		for (int i = 0; i < 100_000; i++) {
			text.append("1.").append(i).append(",Do thing ").append(i).append(",CSU Police,Moat,March 2027,KFRS\n");
		}
		assertThat(PlanTexts.read(text.toString()).rows()).hasSize(100_000);
		text.append("2.1,One more,CSU,,March 2027,\n");
		assertThat(PlanTexts.read(text.toString()).errors()).singleElement()
			.satisfies((one) -> assertThat(one.message()).contains("100,000"));
	}

}
