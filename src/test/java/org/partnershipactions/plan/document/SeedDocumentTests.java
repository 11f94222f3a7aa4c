package org.partnershipactions.plan.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnershipactions.calendar.PlanYear;
import org.partnershipactions.plan.document.PlanTable.PriorityHeading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SeedDocumentTests {

	private static final PlanYear YEAR = new PlanYear(2016);

	private static AgencyNames names;

	private static PlanTable document;

	private static PlanTable facts;

	@BeforeAll
	static void read() throws IOException {
		names = SampleNames.names();
		document = new PlanReader().read(PlanFile.of("plan.txt", SampleNames.file("action-plan-2016-17.txt")), YEAR,
				names);
		facts = new PlanReader().read(PlanFile.of("plan.csv", SampleNames.file("actions-2016-17.csv")), YEAR, names);
	}

	@Test
	void readsSevenPrioritiesAndFiftyFourActionsWithoutErrors() {
		assertThat(document.errors()).isEmpty();
		assertThat(document.rows()).hasSize(54);
		assertThat(document.priorities()).extracting(PriorityHeading::title)
			.containsExactly("Domestic abuse", "Acquisitive crime", "Anti-social behaviour", "Safeguarding",
					"Substance misuse", "Young people", "Road safety");
		assertThat(document.priorities()).extracting(PriorityHeading::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
	}

	@Test
	void readsEveryActionOfTheDocumentAsTheFactsSay() throws IOException {
		Map<String, PlanRow> rows = new HashMap<>();
		document.rows().forEach((row) -> rows.put(row.ref(), row));
		int compared = 0;
		for (CSVRecord fact : SampleNames.records("actions-2016-17.csv")) {
			PlanRow row = rows.get(fact.get("ref"));
			assertThat(row.leads()).as(row.ref()).containsExactlyElementsOf(codes(fact.get("lead_agencies"), false));
			assertThat(row.partners()).as(row.ref()).containsExactlyElementsOf(codes(fact.get("other_partners"), true));
			assertThat(row.allPartners()).as(row.ref()).isEqualTo(collective(fact.get("other_partners")));
			assertThat(row.byWhen()).as(row.ref()).isEqualTo(fact.get("by_when"));
			assertThat(row.due()).as(row.ref())
				.isEqualTo(fact.get("due_date").isEmpty() ? null : LocalDate.parse(fact.get("due_date")));
			assertThat(row.funding()).as(row.ref()).isEqualTo(fact.get("funding"));
			assertThat(row.priority()).isEqualTo(Integer.valueOf(row.ref().split("\\.")[0]));
			assertThat(row.title()).isNotBlank();
			compared++;
		}
		assertThat(compared).isEqualTo(54);
	}

	@Test
	void readsTheTableOfFactsToTheSameActions() {
		assertThat(facts.errors()).isEmpty();
		assertThat(facts.warnings()).isEmpty();
		assertThat(facts.rows())
			.usingRecursiveFieldByFieldElementComparatorIgnoringFields("row", "title", "partnersText")
			.containsExactlyElementsOf(document.rows());
		assertThat(facts.priorities()).hasSize(7).noneMatch(PriorityHeading::named);
	}

	@Test
	void keepsWhatIsNoAgencyAsText() {
		assertThat(document.rows()).filteredOn((row) -> !row.partnersText().isEmpty() || !row.leadText().isEmpty())
			.singleElement()
			.satisfies((row) -> assertThat(row.partnersText()).isEqualTo("Troubled Families"));
		assertThat(document.warnings()).anySatisfy((warning) -> {
			assertThat(warning.column()).isEqualTo("Other Partners");
			assertThat(warning.value()).isEqualTo("Troubled Families");
		});
	}

	@Test
	void reportsWhatTheDocumentContradictsInItself() {
		List<Finding> prose = document.warnings().stream().filter((one) -> one.column().equals("document")).toList();
		assertThat(prose).extracting(Finding::row, Finding::value)
			.contains(tuple(61, "8 priorities"), tuple(61, "winter of 2014"),
					tuple(61, "October 2015 - September 2016"), tuple(269, "June 2012 to May 2013"),
					tuple(277, "October 14 - September 25"));
		assertThat(prose).hasSize(6);
		assertThat(prose).anyMatch((one) -> one.message().contains("its tables hold 7"));
	}

	@Test
	void saysWhenTheDocumentIsReadAsAnotherYears() throws IOException {
		PlanTable other = new PlanReader().read(PlanFile.of("plan.txt", SampleNames.file("action-plan-2016-17.txt")),
				new PlanYear(2026), names);
		assertThat(other.errors()).isNotEmpty().allMatch((error) -> error.message().contains("outside the plan year"));
		assertThat(other.warnings()).anyMatch((warning) -> warning.value().equals("2016-17"));
	}

	private static Set<String> codes(String cell, boolean collectively) {
		Set<String> codes = new LinkedHashSet<>();
		for (String name : cell.split(";")) {
			if (!collectively || !collective(name)) {
				codes.add(names.codes().get(name.toLowerCase(Locale.UK)));
			}
		}
		assertThat(codes).as(cell).doesNotContainNull();
		return codes;
	}

	private static boolean collective(String cell) {
		return Arrays.stream(cell.split(";")).anyMatch((name) -> List.of("All", "All Partners", "CSP").contains(name));
	}

}
