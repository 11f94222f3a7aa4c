package org.partnershipactions.plan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.document.PlanTable.PriorityHeading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Plans that were refused or misread once, each as the file that it was, read with the
 * sample's agencies.
 */
class FailedPlanTests {

	private static final Path FILES = Path.of("src/test/resources/cases");

	@Test
	void datesAreReadAsPeopleWriteThem() throws IOException {
		PlanTable plan = read("import-date-wordings/b6-wordings.csv", 2027);
		Map<String, LocalDate> due = new HashMap<>();
		plan.rows().forEach((row) -> due.put(row.byWhen(), row.due()));
		LocalDate end = LocalDate.parse("2028-03-31");
		assertThat(due).containsEntry("By end of 2027/28", end)
			.containsEntry("Q4", end)
			.containsEntry("Spring 2028", end)
			.containsEntry("Oct-27", LocalDate.parse("2027-10-31"))
			.containsEntry("Oct 27", LocalDate.parse("2027-10-31"))
			.containsEntry("Apr 2027 - Mar 2028", end)
			.containsEntry("End Q2", LocalDate.parse("2027-09-30"))
			.containsEntry("2027/28", end)
			.containsEntry("Mid-October 2027", LocalDate.parse("2027-10-15"))
			.containsEntry("31.03.28", end)
			.containsEntry("31st of March 2028", end)
			.containsEntry("End March 2028", end)
			.containsEntry("Year end", end)
			.containsEntry("March 2028 (tbc)", end)
			.containsEntry("By 31 March", end)
			.containsEntry("12/2027", LocalDate.parse("2027-12-31"))
			.containsEntry("2027-12", LocalDate.parse("2027-12-31"))
			.containsEntry("Autumn term", LocalDate.parse("2027-12-31"))
			.containsEntry("03/04/2027", LocalDate.parse("2027-04-03"))
			.containsEntry("Within 6 months", LocalDate.parse("2027-09-30"));
		assertThat(List.of("Monthly", "Annual", "Throughout the year", "Ongoing - review March 2028", "ASAP"))
			.allSatisfy((ongoing) -> assertThat(due).containsEntry(ongoing, null));
		assertThat(plan.warnings()).extracting(Finding::value)
			.contains("TBC", "ASAP", "Sat 1 April 2027", "March 2028 (tbc)", "Oct 27");
		assertThat(plan.errors()).extracting(Finding::row, Finding::value)
			.containsExactly(tuple(5, "TBC"), tuple(6, "31 Sept 2027"), tuple(14, "Completed"),
					tuple(29, "2 - 3 years"));
	}

	@Test
	void theSamePlanIsReadOfWordAndOfPdf() throws IOException {
		PlanTable word = read("import-docx/b1-plan.docx", 2027);
		assertThat(word.errors()).isEmpty();
		assertThat(word.rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::leads, PlanRow::partners)
			.containsExactly(tuple("1.1", "Signpost victims", List.of("sdc"), List.of("police")),
					tuple("1.2", "Patrols", List.of("police"), List.of("sdc")));
		PlanTable pdf = read("import-docx/b2-plan.pdf", 2027);
		assertThat(pdf.errors()).isEmpty();
		assertThat(pdf.rows()).extracting(PlanRow::ref, PlanRow::title, PlanRow::leads)
			.containsExactly(tuple("1.1", "Signpost", List.of("sdc")));
	}

	@Test
	void aFormulaInAColumnThatIsNotReadDoesNotMatter() throws IOException {
		PlanTable plan = read("import-formula-in-unread-column/c5-formula-in-rag.xlsx", 2027);
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref).containsExactly("1.1", "1.2");
	}

	@Test
	void whatIsHiddenIsLeftOutAndNamed() throws IOException {
		PlanTable plan = read("import-hidden-sheet-and-row/c3-hidden.xlsx", 2027);
		assertThat(plan.rows()).extracting(PlanRow::ref).containsExactly("1.1");
		assertThat(plan.warnings()).extracting(Finding::value).containsExactly("2025-26 archive", "3");
	}

	@Test
	void aKnownNameWithinALongerOneIsNotThatAgency() throws IOException {
		PlanTable plan = read("import-longer-agency-name/c4-longer-names.xlsx", 2027);
		assertThat(plan.errors()).extracting(Finding::value)
			.containsExactly("British Transport Police", "Highways England", "Moat Farm School",
					"All partners except Police", "Victim Support", "Police (not SDC)");
		assertThat(plan.rows()).extracting(PlanRow::leads, PlanRow::partners)
			.containsExactly(tuple(List.of("probation"), List.of("sdc")));
	}

	@Test
	void aMergedReferenceCountsForAllItsRows() throws IOException {
		PlanTable plan = read("import-merged-reference/a5b-merged-ref.xlsx", 2026);
		assertThat(plan.errors()).isEmpty();
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::due)
			.containsExactly(tuple("2.1a", LocalDate.parse("2027-03-31")), tuple("2.1b", LocalDate.parse("2026-12-31")),
					tuple("2.2", null));
		assertThat(plan.warnings()).extracting(Finding::value).contains("2.1");
		assertThat(titles(plan)).containsExactly("2 Reducing crime");
	}

	@Test
	void otherPrioritiesAreThoseOfTheirHeadings() throws IOException {
		PlanTable plan = read("import-new-priorities-to-old-task-groups/b7-new-priorities.xlsx", 2028);
		assertThat(plan.errors()).isEmpty();
		assertThat(titles(plan)).containsExactly("1 Serious violence and knife crime", "2 Hate crime",
				"8 Violence against women and girls");
	}

	@Test
	void whatIsNumberedStraightThroughStaysUnderItsHeading() throws IOException {
		PlanTable plan = read("import-numbered-straight-through/c7-int-refs.xlsx", 2027);
		assertThat(titles(plan)).containsExactly("1 Domestic abuse", "2 Road safety");
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::priority)
			.containsExactly(tuple("1", 1), tuple("2", 1), tuple("3", 2), tuple("4", 2));
	}

	@Test
	void aThemeThatStandsTwiceIsOnePriority() throws IOException {
		PlanTable plan = read("import-theme-column/c11-theme.xlsx", 2027);
		assertThat(titles(plan)).containsExactly("1 Domestic abuse", "2 Anti-social behaviour");
		assertThat(plan.rows()).extracting(PlanRow::ref, PlanRow::priority)
			.containsExactly(tuple("1", 1), tuple("2", 2), tuple("3", 1));
	}

	private static List<String> titles(PlanTable plan) {
		assertThat(plan.priorities()).allMatch(PriorityHeading::named);
		return plan.priorities().stream().map((one) -> one.number() + " " + one.title()).toList();
	}

	private static PlanTable read(String file, int year) throws IOException {
		Path path = FILES.resolve(file);
		return new PlanReader().read(PlanFile.of(path.getFileName().toString(), Files.readAllBytes(path)),
				new PlanYear(year), SampleNames.names());
	}

}
